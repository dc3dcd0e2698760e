import type { Strength } from '../records/record'
import type { EvidenceReading } from '../rubric/reading'
import type { FilterContext } from './filter'

const UNREAD: readonly Strength[] = []

/** How the rules read each record, from the pieces under their criteria. */
export function strengthsIn(
  criteria: readonly { pieces: readonly Pick<EvidenceReading, 'record' | 'strength'>[] }[],
): FilterContext['strengthsOf'] {
  const strengths = new Map<string, Strength[]>()
  for (const { pieces } of criteria)
    for (const { record, strength } of pieces) {
      const known = strengths.get(record)
      if (known) known.push(strength)
      else strengths.set(record, [strength])
    }
  return (record) => strengths.get(record) ?? UNREAD
}
