import type { PacketShown } from '@shared/case/packet-comparison'
import { inScope } from './compose/scope'
import type { Composing } from './compose/material'
import { recordDigest, textDigests } from './packet-parts'

/** What a packet shows, small enough to be kept beside it. */
export function shownIn({ disclosed, judged }: Pick<Composing, 'disclosed' | 'judged'>): PacketShown {
  const scope = inScope(disclosed)
  const exhibits = new Map(scope.map(({ id, exhibit }) => [id, exhibit]))
  return {
    criteria: judged.reading.criteria.map(({ id, name, status, sustained, pieces }) => ({
      id,
      name,
      status,
      months: sustained.months,
      pieces: pieces.flatMap(({ record, strength, atLevel, independent }) => {
        const exhibit = exhibits.get(record)
        return exhibit === undefined ? [] : [{ exhibit, strength, atLevel, independent }]
      }),
    })),
    records: scope
      .toSorted((a, b) => (a.exhibit < b.exhibit ? -1 : 1))
      .map((record) => ({
        id: record.id,
        exhibit: record.exhibit,
        title: record.title,
        revision: record.revision,
        digest: recordDigest(disclosed, record),
        verification: record.verification.status,
        grade: judged.grades[record.id]?.grade ?? null,
        verdict: judged.grades[record.id]?.verdict ?? null,
        effect: disclosed.metrics[record.id]?.effect ?? '',
        criteria: [...new Set(record.evidence.map(({ criterion }) => criterion))].filter(Boolean),
      })),
    texts: textDigests(disclosed.case),
  }
}
