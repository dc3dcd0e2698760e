import type { VaultRecord } from '../../records/kinds'
import { RELATIONS } from '../../records/feedback'
import type { CriterionReading, EvidenceReading } from '../../rubric/reading'
import type { CaseDrafts } from './case-drafts'
import { strongest, type DraftMaterial } from './material'
import { cited, clause, firstSentence, lowerFirst, measuredWords } from './words'

const MOST_PIECES = 3

/**
 * A claim for each criterion that has evidence, from its strongest pieces, each sentence with its exhibit. What one claim has
 * used already comes later in the next ones.
 */
export function draftClaims(material: DraftMaterial): CaseDrafts['claims'] {
  const used = new Set<string>()
  return material.reading.criteria.flatMap((criterion) => {
    const texts = piecesFor(material, criterion, used).flatMap((record) => {
      const words = said(record)
      return words === '' ? [] : [{ record, text: cited(words, record) }]
    })
    if (texts.length === 0) return []
    for (const { record } of texts) used.add(record.id)
    const citations = texts.map(({ record }) => record.id)
    return [{ criterion: criterion.id, text: texts.map(({ text }) => text).join(' '), citations }]
  })
}

const ORDER: readonly EvidenceReading['type'][] = ['project', 'artefact', 'learning', 'metric', 'voice']

/** At most three, of different sorts where there are: the work itself, a number, a voice. */
function piecesFor(material: DraftMaterial, { pieces }: CriterionReading, used: ReadonlySet<string>): VaultRecord[] {
  const ordered = strongest(
    material,
    pieces.filter(({ strength }) => strength !== 'weak'),
  ).toSorted((a, b) => Number(used.has(a.record)) - Number(used.has(b.record)))
  const firstOfEach = ordered.filter((piece, index) => ordered.findIndex(({ type }) => type === piece.type) === index)
  const rest = ordered.filter((piece) => !firstOfEach.includes(piece))
  return [...firstOfEach, ...rest]
    .slice(0, MOST_PIECES)
    .toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
    .flatMap(({ record }) => material.get(record) ?? [])
}

/** What one record says for itself, as a clause in the first person where its own text is. */
function said(record: VaultRecord): string {
  switch (record.kind) {
    case 'impact':
      return measuredWords(record)
    case 'project':
      return firstSentence(record.myPart) || record.summary || record.title
    case 'design-doc':
      return `I wrote “${clause(record.title)}”${after(firstSentence(record.borneOut || record.reviewResult))}`
    case 'feedback':
      return `${speaker(record.relation)} says: “${clause(firstSentence(record.quote))}”`
    case 'learning':
      return firstSentence(record.solution || record.applied || record.insight) || record.title
    case 'milestone':
      return firstSentence(record.outcome) || record.title
    default:
      return record.title
  }
}

const after = (text: string): string => (text === '' ? '' : `: ${lowerFirst(clause(text))}`)

function speaker(relation: keyof typeof RELATIONS | null): string {
  if (relation === null || relation === 'other') return 'A colleague'
  const [short = ''] = RELATIONS[relation].split(':')
  const words = short.startsWith('ML') ? short : short.toLowerCase()
  return `${/^[aeiouM]/.test(words) ? 'An' : 'A'} ${words}`
}
