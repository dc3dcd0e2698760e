import type { RecordSummary } from '../records/summary'
import { newestFirst } from '../records/summary'
import type { Strength } from '../records/record'
import type { Rubric } from './rubric'

/** One record linked to one criterion, with the person's reason. */
export interface EvidenceLink {
  record: RecordSummary
  why: string
  /** As the person rates it; no judgement of Casebook's. */
  strength: Strength | null
}

export interface CriterionEvidence {
  criterion: Rubric['criteria'][number]
  links: EvidenceLink[]
}

/** The records linked to each criterion, newest first; every criterion stands, also where nothing is linked. */
export function evidenceByCriterion(rubric: Rubric, records: readonly RecordSummary[]): CriterionEvidence[] {
  const kept = records.filter((record) => record.deletedAt === null).toSorted(newestFirst)
  return rubric.criteria.map((criterion) => ({
    criterion,
    links: kept.flatMap((record) =>
      record.evidence
        .filter((link) => link.criterion === criterion.id)
        .map(({ why, strength }) => ({ record, why, strength })),
    ),
  }))
}

/** Links that name a criterion which the rubric does not have; they are shown, never dropped. */
export function unmappedLinks(
  rubric: Rubric,
  records: readonly RecordSummary[],
): (EvidenceLink & { criterion: string })[] {
  const known = new Set(rubric.criteria.map(({ id }) => id))
  return records
    .filter((record) => record.deletedAt === null)
    .flatMap((record) =>
      record.evidence
        .filter((link) => !known.has(link.criterion))
        .map(({ criterion, why, strength }) => ({ criterion, record, why, strength })),
    )
}
