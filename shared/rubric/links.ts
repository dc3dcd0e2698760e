import type { RecordSummary } from '../records/summary'
import { newestFirst } from '../records/summary'
import type { Strength } from '../records/record'
import { readsLink } from './reads-as'
import type { Criterion, Rubric } from './rubric'

/** One record linked to one criterion, with the person's reason. */
export interface EvidenceLink {
  record: RecordSummary
  why: string
  /** As the person rates it; no judgement of Casebook's. */
  strength: Strength | null
}

export interface CriterionEvidence {
  criterion: Criterion
  links: EvidenceLink[]
}

/** What was captured and not looked at yet is no evidence, whatever it is linked to. */
const counts = ({ deletedAt, kind }: RecordSummary) => deletedAt === null && kind !== 'note'

/** The records linked to each criterion, newest first; every criterion stands, also where nothing is linked. */
export function evidenceByCriterion(rubric: Rubric, records: readonly RecordSummary[]): CriterionEvidence[] {
  const kept = records.filter(counts).toSorted(newestFirst)
  return rubric.criteria.map((criterion) => ({
    criterion,
    links: kept.flatMap((record) => linkFor(criterion, record)),
  }))
}

/** A record counts once for a criterion: by the link to it, else by the first to another one that it reads too. */
function linkFor({ id, countsFrom }: Criterion, record: RecordSummary): EvidenceLink[] {
  const link =
    record.evidence.find(({ criterion }) => criterion === id) ??
    record.evidence.find(({ criterion }) => countsFrom.includes(criterion))
  return link ? [{ record, why: link.why, strength: link.strength }] : []
}

/** Links that name a criterion which the rubric neither has nor reads; they are shown, never dropped. */
export function unmappedLinks(
  rubric: Rubric,
  records: readonly RecordSummary[],
): (EvidenceLink & { criterion: string })[] {
  return records
    .filter(counts)
    .flatMap((record) =>
      record.evidence
        .filter((link) => !readsLink(rubric, link.criterion))
        .map(({ criterion, why, strength }) => ({ criterion, record, why, strength })),
    )
}
