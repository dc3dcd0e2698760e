import type { BuiltPacket, PacketOptions, PacketProgress, PacketWarning } from '@shared/case/built-packet'
import { AppError } from '@shared/errors'
import { MAX_BYTES } from '@shared/method'
import { isKind, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import type { Vault } from '../vault/vault'
import { compose, COMPOSE_VERSION } from './compose/compose'
import { disclose, receipt, type Disclosed } from './disclosure/disclose'
import { givenAway } from './disclosure/given-away'
import { inputDigest } from './input-digest'
import { readAssets } from './packet-assets'
import type { BuildDocument } from './packet-builder'
import { packetDate } from './packet-date'
import { packetName } from './packet-name'
import { treeText } from './tree-text'

export interface MakePacket {
  vault: Pick<Vault, 'records' | 'blobs' | 'info'>
  options: PacketOptions
  rubricOf: (transitionCase: RecordOf<'case'>) => Promise<Rubric>
  build: BuildDocument
  id: string
  now: Date
  progress: (step: PacketProgress) => void
  signal: AbortSignal
}

/**
 * Makes the packet of a case from the vault as it is now: disclosure, composing, layout, writing.
 * @throws AppError NOT_FOUND without such a case, CANCELLED, TOO_LARGE.
 */
export async function makePacket(input: MakePacket): Promise<{ packet: BuiltPacket; bytes: Uint8Array }> {
  const { vault, options, progress, signal } = input
  const snapshot = vault.records()
  const transitionCase = caseOf(snapshot, options.case)
  const rubric = await input.rubricOf(transitionCase)
  progress({ stage: 'composing', done: 0, total: 1 })
  const disclosed = disclose(snapshot, transitionCase, options.profile)
  const { date, warnings: aboutDate } = packetDate(disclosed)
  const chosen = { paper: options.paper ?? transitionCase.paper ?? 'a4', date, sample: vault.info.sample } as const
  const digest = digestOf(disclosed, rubric, chosen)
  const { document, warnings } = compose(disclosed, rubric, { ...chosen, inputDigest: digest })
  const assets = await readAssets(vault, document, (done, total) => progress({ stage: 'reading', done, total }))
  signal.throwIfAborted()
  const built = await input.build(document, assets.bytes, { signal, onProgress: reportedAs(progress) })
  refuseTooLarge(built.bytes)
  const texts = treeText(document)
  const told = [...aboutDate, ...receipt(disclosed), ...warnings, ...givenAway(snapshot, disclosed, texts)]
  const fromEngine = built.warnings.map(({ message }) => ({ message, record: null }))
  const packet: BuiltPacket = {
    id: input.id,
    case: transitionCase.id,
    name: packetName(transitionCase.title, date, options.profile),
    pages: built.pages,
    size: built.bytes.byteLength,
    paper: chosen.paper,
    profile: options.profile,
    builtAt: input.now.toISOString(),
    inputDigest: digest,
    warnings: once([...told, ...assets.warnings, ...fromEngine]),
    shows: shownIn(disclosed, texts),
  }
  return { packet, bytes: built.bytes }
}

/** The records that a text names by their exhibit number or, where they have none, by their title. */
function shownIn(disclosed: Disclosed, texts: string): string[] {
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

/** A record without what only says when it was saved: saving it again changes no page. */
const unsaved = (record: VaultRecord) => ({ ...record, revision: 0, updatedAt: '' })

/** Over all that shapes a packet. */
function digestOf(disclosed: Disclosed, rubric: Rubric, chosen: object): string {
  const { profile, records, metrics, hidden } = disclosed
  return inputDigest({
    composeVersion: COMPOSE_VERSION,
    case: unsaved(disclosed.case),
    records: records.map(unsaved),
    withheld: hidden.flatMap(({ exhibit }) => exhibit ?? []),
    profile,
    metrics,
    rubric,
    chosen,
  })
}

type EngineProgress = Parameters<Parameters<BuildDocument>[2]['onProgress']>[0]

const reportedAs = (progress: (step: PacketProgress) => void) => (step: EngineProgress) => {
  if (step.stage === 'layout') progress({ stage: 'layout', done: 0, total: 1 })
  else progress({ stage: step.stage === 'opening' ? 'reading' : 'writing', done: step.done, total: step.total })
}

function refuseTooLarge({ byteLength }: Uint8Array): void {
  if (byteLength <= MAX_BYTES) return
  const size = Math.ceil(byteLength / 1024 / 1024)
  const message = `The packet would be ${size} MB large, and at most ${MAX_BYTES / 1024 / 1024} MB can be handed over. Leave some attachments out of the packet, then build again. Nothing was changed.`
  throw new AppError('TOO_LARGE', message)
}

const once = (warnings: readonly PacketWarning[]): PacketWarning[] =>
  warnings.filter(({ message }, index) => warnings.findIndex((other) => other.message === message) === index)
