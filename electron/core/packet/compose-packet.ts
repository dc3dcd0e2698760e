import type { BuiltPacket, PacketOptions, PacketWarning } from '@shared/case/built-packet'
import { packetChoice, type PacketChoice } from '@shared/case/packet-choice'
import { PAGE_LIMITS } from '@shared/case/packet-outputs'
import { AppError } from '@shared/errors'
import { isKind, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import { compose, COMPOSE_VERSION, type Composed } from './compose/compose'
import type { Composing } from './compose/material'
import { disclose, receipt, type Disclosed } from './disclosure/disclose'
import { givenAway } from './disclosure/given-away'
import { canonicalSha256 } from '../canonical-json'
import { judge, levelOf } from './judge'
import { packetDate } from './packet-date'
import { packetName } from './packet-name'
import { unsaved } from './packet-parts'
import { treeText } from './tree-text'

export interface ComposePacket {
  records: readonly VaultRecord[]
  sample: boolean
  options: Omit<PacketOptions, 'keep'>
  rubricOf: (transitionCase: RecordOf<'case'>) => Promise<Rubric>
}

/** What is known of a packet before it is laid out. */
export type PacketFacts = Omit<BuiltPacket, 'id' | 'pages' | 'extent' | 'words' | 'size' | 'builtAt' | 'warnings'>

export interface ComposedPacket extends Composing, Pick<Composed, 'document' | 'sources'> {
  facts: PacketFacts
  warnings: PacketWarning[]
}

/**
 * The document of a case as a vault has it now: what was chosen, disclosure, judging, composing.
 * @throws AppError NOT_FOUND without such a case or selection.
 */
export async function composePacket({ records, sample, options, rubricOf }: ComposePacket): Promise<ComposedPacket> {
  const transitionCase = caseOf(records, options.case)
  const rubric = await rubricOf(transitionCase)
  const choice = packetChoice(transitionCase, options)
  const disclosed = disclose(records, transitionCase, choice.profile, choice.leftOut)
  const { date, warnings: aboutDate } = packetDate(disclosed)
  const judged = judge(records, disclosed, rubric, date)
  const digest = digestOf({ disclosed, judged, rubric }, { ...choice, date, sample })
  const composing = { disclosed, judged, rubric, options: { ...choice, date, sample, inputDigest: digest } }
  const { document, warnings, sources } = compose(composing)
  const texts = treeText(document)
  const told = [...aboutDate, ...receipt(disclosed), ...warnings, ...givenAway(records, disclosed, texts)]
  return { ...composing, document, sources, facts: factsOf(composing, texts), warnings: told }
}

function factsOf({ disclosed, rubric, options }: Composing, texts: string): PacketFacts {
  const { output, selection, profile, paper, template, date } = options
  const level = levelOf(disclosed)
  return {
    case: disclosed.case.id,
    name: packetName(disclosed.case.title, date, options),
    output,
    selection,
    profile,
    paper,
    template,
    date,
    limit: PAGE_LIMITS[output],
    rubric: { id: rubric.id, name: rubric.name, version: rubric.version },
    level: rubric.levels[level] ?? level,
    inputDigest: options.inputDigest,
    shows: namedIn(disclosed, texts),
  }
}

/** The records that a text names by their exhibit number or, where they have none, by their title. */
function namedIn(disclosed: Disclosed, texts: string): string[] {
  const isNamed = ({ exhibit, title }: VaultRecord) => texts.includes(exhibit ?? title)
  return [disclosed.case.id, ...disclosed.records.filter(isNamed).map(({ id }) => id)]
}

function caseOf(snapshot: readonly VaultRecord[], id: string): RecordOf<'case'> {
  const found = snapshot.find((record) => record.id === id)
  if (found && isKind(found, 'case')) return found
  const has = snapshot.some((record) => record.kind === 'case' && record.deletedAt === null)
  const next = has
    ? 'Choose another case.'
    : 'This vault has no case yet: make one first (Case, then New case), or add one from a file. It says what you ask for.'
  throw new AppError('NOT_FOUND', `There is no such case in this vault. ${next}`)
}

/** Over all that shapes a packet. */
function digestOf(
  { disclosed, judged, rubric }: Omit<Composing, 'options'>,
  chosen: PacketChoice & { date: string; sample: boolean },
): string {
  const { profile, records, metrics, hidden } = disclosed
  return canonicalSha256({
    composeVersion: COMPOSE_VERSION,
    case: unsaved(disclosed.case),
    records: records.map(unsaved),
    withheld: hidden.flatMap(({ exhibit }) => exhibit ?? []),
    profile,
    metrics,
    judged,
    rubric,
    chosen,
  })
}
