import { useCaseRubric } from '@/client/case-rubric'
import { useEvidenceMarks } from '@/client/queries'
import { today } from '@/client/today'
import type { FilterContext } from '@shared/evidence/filter'
import { strengthsIn } from '@shared/evidence/strengths'
import type { EvidenceMark } from '@shared/rubric/standing'
import { useMemo } from 'react'

/** What filters and orders need to know besides the records. */
export function useFilterContext(): FilterContext {
  const criteria = useEvidenceMarks().data
  const day = today()
  return useMemo(() => ({ today: day, strengthsOf: strengthsIn(criteria ?? []) }), [criteria, day])
}

export interface Marks {
  /** The criteria for which software engineering counts as a bridge. */
  bridges: ReadonlySet<string>
  /** How the rules read each record, by its id. */
  readings: ReadonlyMap<string, readonly EvidenceMark[]>
}

/** What the marks of a row are drawn from. */
export function useMarks(): Marks {
  const read = useEvidenceMarks().data
  const rubric = useCaseRubric().data?.criteria
  const readings = useMemo(() => {
    const byRecord = new Map<string, EvidenceMark[]>()
    for (const piece of read?.flatMap(({ pieces }) => pieces) ?? []) {
      const known = byRecord.get(piece.record)
      if (known) known.push(piece)
      else byRecord.set(piece.record, [piece])
    }
    return byRecord
  }, [read])
  const bridges = useMemo(() => new Set(rubric?.filter(({ bridge }) => bridge).map(({ id }) => id)), [rubric])
  return useMemo(() => ({ bridges, readings }), [bridges, readings])
}
