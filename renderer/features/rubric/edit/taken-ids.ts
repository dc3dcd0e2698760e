import type { RecordSummary } from '@shared/records/summary'
import { criterionIds } from '@shared/rubric/edit/criterion-id'
import type { Rubric } from '@shared/rubric/rubric'
import type { RubricDraft } from './use-rubric-draft'

/** Ids that no new criterion may get: evidence that is linked to them would be read under it. */
export const takenIds = (
  { idsGiven }: Pick<RubricDraft, 'idsGiven'>,
  known: readonly Rubric[],
  records: readonly RecordSummary[],
): Set<string> =>
  new Set([
    ...idsGiven,
    ...criterionIds(known),
    ...records.flatMap(({ evidence }) => evidence.map(({ criterion }) => criterion)),
  ])
