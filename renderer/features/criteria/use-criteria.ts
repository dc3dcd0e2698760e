import { bridgeProjects, isBridge } from '@shared/rubric/bridge'
import { evidenceByCriterion, unmappedLinks, type CriterionEvidence } from '@shared/rubric/links'
import type { Rubric } from '@shared/rubric/rubric'
import type { RecordSummary } from '@shared/records/summary'
import { currentCase } from '@shared/case/current'
import type { Level } from '@shared/rubric/levels'
import { useRecords, useRubric } from '@/client/queries'
import { useRecordsOf } from '@/client/use-records-of'

export interface Criteria {
  rubric: Rubric
  records: readonly RecordSummary[]
  evidence: CriterionEvidence[]
  unmapped: ReturnType<typeof unmappedLinks>
  /** Whether a record is software engineering, which counts as a bridge. */
  isBridge: (record: RecordSummary) => boolean
  /** The level that the current case asks for; the first one where none is said. */
  level: Level
}

/** All that the criteria screen reads, or what is missing of it. */
export function useCriteria(): { criteria: Criteria | null; error: unknown; retry: () => void } {
  const [rubric, records, projects, cases] = [useRubric(), useRecords(), useRecordsOf('project'), useRecordsOf('case')]
  const parts = [rubric, records, projects, cases]
  const error = parts.find((part) => part.error)?.error ?? null
  const retry = () => parts.forEach((part) => part.error && void part.refetch())
  if (!rubric.data || !records.data || !projects.data || !cases.data) return { criteria: null, error, retry }
  const bridges = bridgeProjects(projects.data)
  const criteria = {
    rubric: rubric.data,
    records: records.data,
    evidence: evidenceByCriterion(rubric.data, records.data),
    unmapped: unmappedLinks(rubric.data, records.data),
    isBridge: (record: RecordSummary) => isBridge(record, bridges),
    level: currentCase(cases.data)?.targetLevel ?? 'mle',
  }
  return { criteria, error, retry }
}
