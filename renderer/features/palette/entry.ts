import type { ActionId } from '@/ui/actions/catalogue'
import type { KindName } from '@shared/records/kinds'
import type { RecordSummary, SearchHit } from '@shared/records/summary'
import { match, prepare, type Match, type Ranked } from './rank'

export type Drawing = { action: ActionId } | { kind: KindName } | { mark: 'criterion' | 'new' | 'vault' | 'file' }

/** One line of the palette. */
export interface Entry {
  /** Tells it from all others. */
  key: string
  label: Ranked
  drawing: Drawing
  /** What else it is found by; it does not show. */
  also?: Ranked
  record?: RecordSummary
  hit?: SearchHit
  /** What stands at its end: a key, a count. */
  hint?: string | undefined
  /** Why it cannot be done now; it is then only told of. */
  off?: string | undefined
  run: () => void
  /** What Ctrl Enter does. */
  runOther?: () => void
}

export interface Found extends Entry {
  ranges: Match['ranges']
  cost: number
}

export interface EntryGroup {
  title: string
  /** How many there are, where not all of them show. */
  count?: number
  entries: readonly Found[]
}

export const plain = (entry: Entry): Found => ({ ...entry, ranges: [], cost: 0 })

/** Those that answer, the best first. */
export function ranked(entries: readonly Entry[], words: readonly string[], most: number): Found[] {
  const found = entries.flatMap((entry) => foundAs(entry, words) ?? [])
  return found.toSorted((a, b) => a.cost - b.cost).slice(0, most)
}

function foundAs(entry: Entry, words: readonly string[]): Found | null {
  const { label, also } = entry
  const byLabel = match(label, words)
  if (byLabel) return { ...entry, ...byLabel }
  const byAll = also && match(prepare(`${also.text} ${label.text}`), words, false)
  return byAll ? { ...entry, cost: byAll.cost + 2, ranges: [] } : null
}
