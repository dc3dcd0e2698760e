import type { ClaimGrade } from '@shared/impact/claim-grade'
import { gradeClaim } from '@shared/impact/grade/grade-claim'
import type { RecordOf, VaultRecord } from '@shared/records/kinds'
import type { Reading } from '@shared/rubric/reading'
import { LOWEST_LEVEL } from '@shared/rubric/levels'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import type { Rubric } from '@shared/rubric/rubric'
import { inScope } from './compose/scope'
import type { Disclosed } from './disclosure/disclose'
import { hiddenPeopleIn, withoutHiddenPeople } from './disclosure/hidden-people'
import { withoutPrivateNotes } from './disclosure/without-private-notes'

/** What Casebook itself makes of the evidence that a packet holds. */
export interface Judged {
  reading: Reading
  /** How far each metric claim can be believed, by its id. */
  grades: Readonly<Record<string, ClaimGrade>>
}

/**
 * Reads the exhibits of a packet by the rubric, on the packet's day. Metrics are judged by their exact numbers, whatever the
 * profile shows of them, for a grade quotes none; people are known by what stands for them on the page.
 */
export function judge(snapshot: readonly VaultRecord[], disclosed: Disclosed, rubric: Rubric, asOf: string): Judged {
  const hidden = hiddenPeopleIn(snapshot)
  const originals = new Map(snapshot.filter((record) => record.kind === 'impact').map((record) => [record.id, record]))
  const counted = new Set(inScope(disclosed).map(({ id }) => id))
  const measured = (record: RecordOf<'impact'>) =>
    withoutHiddenPeople(withoutPrivateNotes(originals.get(record.id) ?? record), hidden)
  const records = disclosed.records.map((record): VaultRecord => {
    const whole = record.kind === 'impact' ? measured(record) : record
    return counted.has(record.id) ? whole : { ...whole, evidence: [] }
  })
  const impacts = records.filter((record) => record.kind === 'impact')
  return {
    reading: readEvidence(records, { case: disclosed.case.id, rubric, level: levelOf(disclosed), asOf }),
    grades: Object.fromEntries(impacts.map((impact) => [impact.id, gradeClaim(impact)])),
  }
}

export const levelOf = ({ case: { targetLevel } }: Disclosed) => targetLevel ?? LOWEST_LEVEL
