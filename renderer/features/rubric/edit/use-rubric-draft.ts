import { AppError } from '@shared/errors'
import type { RecordOf } from '@shared/records/kinds'
import { nextOf, type NextVersion } from '@shared/rubric/versions/publish'
import type { Rubric } from '@shared/rubric/rubric'
import { useRecordDraft, type Draft } from '@/client/use-record-draft'
import { useToasts } from '@/ui/use-toasts'

export type RubricRecord = RecordOf<'rubric'>

export interface RubricDraft extends Draft<RubricRecord> {
  /** What is being written. */
  rubric: Rubric
  /** Changes the rubric; what an edit refuses is said, and nothing is changed. */
  edit: (work: (rubric: Rubric) => Rubric) => void
  /** What is wrong with a field of the rubric, such as faultAt('criteria', 3, 'name'). */
  faultAt: (...path: (string | number)[]) => string | undefined
  /** What publishing would do now. */
  next: NextVersion
  /** Every id that was ever given in this rubric, so that none is given to something else. */
  idsGiven: string[]
}

/** Writing a rubric of one's own: saved as every record is, and published when the person says so. */
export function useRubricDraft(initial: RubricRecord & { rubric: Rubric }): RubricDraft {
  const draft = useRecordDraft<RubricRecord>(initial)
  const toasts = useToasts()
  const rubric = draft.record.rubric ?? initial.rubric
  const { versions } = draft.record
  return {
    ...draft,
    rubric,
    next: nextOf(rubric, versions),
    idsGiven: versions.flatMap((version) => version.rubric.criteria.map(({ id }) => id)),
    faultAt: (...path) => draft.errorAt('rubric', ...path.map(String)),
    edit(work) {
      try {
        const changed = work(rubric)
        draft.change({ rubric: changed, title: changed.name })
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        toasts.show({ text: error.message })
      }
    },
  }
}
