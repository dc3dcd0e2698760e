import type { VaultRecord } from '../../records/kinds'
import type { CriterionReading, Reading } from '../reading'
import type { Piece, PieceOptions } from './piece'
import type { LinkedRecord } from './shares'
import type { Surroundings } from './subject'
import type { Vicinity } from './surroundings'

/** What was read of one record, and what it was read with. */
export interface RecordReading {
  vicinity: Vicinity
  surroundings: Surroundings
  pieces: readonly Piece[]
  linked: LinkedRecord
  unmapped: Reading['unmapped']
}

/** What was read by one rubric, at one level, for one day: whatever has not changed since is not read again. */
export interface ReadingMemory {
  /** The vicinity of the last reading, and all that it was made from. */
  vicinity: { from: readonly unknown[]; value: Vicinity } | null
  records: WeakMap<VaultRecord, RecordReading>
  criteria: Map<string, { pieces: readonly Piece[]; reading: CriterionReading }>
}

/** Few readings are looked at side by side: levels compared, another rubric. */
const MOST = 8
const memories = new Map<string, ReadingMemory>()
const rubricKeys = new WeakMap<object, string>()

function keyOf({ rubric, level, asOf }: PieceOptions): string {
  const known = rubricKeys.get(rubric)
  const key = known ?? JSON.stringify(rubric)
  if (known === undefined) rubricKeys.set(rubric, key)
  return `${level} ${asOf} ${key}`
}

/** The memory of a reading; the one that was asked for longest ago goes when there are too many. */
export function memoryOf(options: PieceOptions): ReadingMemory {
  const key = keyOf(options)
  const memory = memories.get(key) ?? { vicinity: null, records: new WeakMap(), criteria: new Map() }
  memories.delete(key)
  memories.set(key, memory)
  const [oldest] = memories.keys()
  if (memories.size > MOST && oldest !== undefined) memories.delete(oldest)
  return memory
}

export const areEqual = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])
