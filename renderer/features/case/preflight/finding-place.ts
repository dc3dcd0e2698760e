import type { PreflightFinding, Severity } from '@shared/case/preflight/preflight'
import { CASE_PARTS, type CaseRecord } from '../case-parts'

/** The part of the case in which each of its fields is written; a field that is not named here stands in the ask. */
const PARTS: Readonly<Record<string, string>> = {
  proofs: 'lines',
  flagships: 'flagships',
  claims: 'claims',
  feedback: 'voices',
  story: 'story',
  gaps: 'gaps',
  managerStatement: 'statements',
  mentorStatement: 'statements',
}

/** The texts that say themselves, right below, what was found in them. */
const TEXT_FIELDS = /^(ask|whyNow|story|(proofs|claims)\.\d+\.text|gaps\.\d+\.(gap|plan))$/

export const hasTextField = ({ field }: Pick<PreflightFinding, 'field'>): boolean =>
  field !== null && TEXT_FIELDS.test(field)

type Place = Pick<PreflightFinding, 'record' | 'field' | 'criterion'>

/** The part of the case that a finding is about: a part's id, or a criterion's for its claims. Null where it has none. */
export function partOf({ record: id, field, criterion }: Place, record: CaseRecord): string | null {
  if (id === record.id) return field === null ? criterion : partOfField(field, record)
  return criterion ?? (id === null ? null : partThatShows(id, record))
}

/** The part that rests on a record: as a flagship, a voice, an exhibit of a claim or a proof. */
function partThatShows(id: string, { flagships, feedback, claims, proofs }: CaseRecord): string | null {
  if (flagships.includes(id)) return 'flagships'
  if (feedback.includes(id)) return 'voices'
  const claim = claims.find(({ citations }) => citations.includes(id))
  if (claim) return claim.criterion || 'claims'
  return proofs.some((proof) => proof.record === id) ? 'lines' : null
}

function partOfField(field: string, record: CaseRecord): string {
  const [name = '', row] = field.split('.')
  const claim = name === 'claims' && row !== undefined ? record.claims[Number(row)] : undefined
  return claim?.criterion || (PARTS[name] ?? 'ask')
}

/** How many findings there are of a kind that counts. */
export type Counts = Readonly<Record<Exclude<Severity, 'note'>, number>>

/** What is open beside each part of the case; those of a criterion count for the claims as a whole too. */
export function countsByPart(findings: readonly PreflightFinding[], record: CaseRecord): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const finding of findings) {
    const { severity } = finding
    const part = partOf(finding, record)
    if (part === null || severity === 'note') continue
    const isCriterion = CASE_PARTS.every(({ id }) => id !== part)
    for (const place of isCriterion ? [part, 'claims'] : [part]) {
      const now = counts.get(place) ?? { mend: 0, look: 0 }
      counts.set(place, { ...now, [severity]: now[severity] + 1 })
    }
  }
  return counts
}

/** Where a finding is, in a word: the exhibit, the criterion, "Here", or the part of the case. */
export function placeWords(finding: PreflightFinding, record: CaseRecord, part: string): string {
  const { exhibit, criterion } = finding
  if (finding.record !== record.id) return exhibit ?? criterion ?? ''
  const own = partOf(finding, record)
  if (own === part) return 'Here'
  return criterion ?? CASE_PARTS.find(({ id }) => id === own)?.title ?? own ?? ''
}
