import type { ParsedDraft } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'

/** A clock that goes on one second each time it is read. */
export function tickingClock(start = '2026-11-23T09:00:00.000Z'): () => Date {
  let now = Date.parse(start)
  return () => {
    now += 1_000
    return new Date(now)
  }
}

export function countedIds(prefix = 'id'): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}-${count}`
  }
}

export const idea = (title: string, more: object = {}): ParsedDraft =>
  RecordDraft.parse({ kind: 'idea', title, ...more })
export const impact = (title: string): ParsedDraft => RecordDraft.parse({ kind: 'impact', title })

/** A text that is as long as it is told and differs from place to place. */
export function longText(length: number, seed = 1): string {
  const words = Array.from({ length: Math.ceil(length / 8) }, (_, index) =>
    ((Math.imul(index + seed, 0x9e3779b1) >>> 0) % 0xffff_ffff).toString(36).padStart(7, '0'),
  )
  return words.join(' ').slice(0, length)
}
