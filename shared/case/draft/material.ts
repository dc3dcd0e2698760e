import { gradeClaim } from '../../impact/grade/grade-claim'
import type { ClaimGrade } from '../../impact/claim-grade'
import type { KindName, RecordOf, VaultRecord } from '../../records/kinds'
import type { EvidenceReading, Reading } from '../../rubric/reading'
import type { Rubric } from '../../rubric/rubric'

export interface DraftInput {
  case: RecordOf<'case'>
  records: readonly VaultRecord[]
  rubric: Rubric
  /** The evidence as it is read for this case. */
  reading: Reading
}

/** What drafts are made from: nothing of the trash, nothing marked "Never", no words without consent. */
export interface DraftMaterial extends DraftInput {
  get(id: string): VaultRecord | null
  grade(impact: RecordOf<'impact'>): ClaimGrade
}

export function gatherDraft(input: DraftInput): DraftMaterial {
  const usable = input.records.filter(isUsable).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(usable.map((record) => [record.id, record]))
  const grades = new Map<string, ClaimGrade>()
  return {
    ...input,
    records: usable,
    get: (id) => byId.get(id) ?? null,
    grade: (impact) => {
      const known = grades.get(impact.id) ?? gradeClaim(impact)
      grades.set(impact.id, known)
      return known
    },
  }
}

function isUsable(record: VaultRecord): boolean {
  if (record.deletedAt !== null || record.disclosure === 'never') return false
  return record.kind !== 'feedback' || record.consent === 'given'
}

export const ofKind = <K extends KindName>({ records }: DraftMaterial, kind: K): RecordOf<K>[] =>
  records.filter((record): record is Extract<VaultRecord, { kind: K }> & RecordOf<K> => record.kind === kind)

const RANK = { strong: 2, moderate: 1, weak: 0 } as const

/** The pieces of a criterion that drafts may use, the strongest first: at the level before below it, newer before older. */
export function strongest(material: DraftMaterial, pieces: readonly EvidenceReading[]): EvidenceReading[] {
  return pieces
    .filter(({ record }) => material.get(record) !== null)
    .toSorted(
      (a, b) =>
        RANK[b.strength] - RANK[a.strength] ||
        Number(b.atLevel) - Number(a.atLevel) ||
        Number(a.bridge) - Number(b.bridge) ||
        b.to.localeCompare(a.to) ||
        a.record.localeCompare(b.record),
    )
}
