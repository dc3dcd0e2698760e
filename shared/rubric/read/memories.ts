import type { VaultRecord } from '../../records/kinds'
import type { PieceOptions } from './piece'
import { ReadingMemory } from './reading-memory'

/** What was read of a vault, by rubric, level and day; few of them are looked at side by side. */
type Memories = Map<string, ReadingMemory>

const MOST = 8

/** A vault's memories hang on some of its records, so that they go when the records go. */
const memoriesOf = new WeakMap<VaultRecord, Memories>()

/** Records that an edit rarely changes all at once: the first, the last and one in between. */
const anchors = (records: readonly VaultRecord[]): VaultRecord[] =>
  [0, records.length >> 1, records.length - 1].flatMap((index) => records[index] ?? [])

function memoriesFor(records: readonly VaultRecord[]): Memories {
  const held = anchors(records)
  const memories = held.map((record) => memoriesOf.get(record)).find((found) => found !== undefined) ?? new Map()
  for (const record of held) memoriesOf.set(record, memories)
  return memories
}

const rubricKeys = new WeakMap<object, string>()

/** Two rubrics that say the same are the same. */
function keyOf({ rubric, level, asOf }: PieceOptions): string {
  const known = rubricKeys.get(rubric)
  const key = known ?? JSON.stringify(rubric)
  if (known === undefined) rubricKeys.set(rubric, key)
  return `${level} ${asOf} ${key}`
}

/** The memory of a reading of some records; the one that was asked for longest ago goes when there are too many. */
export function memoryFor(records: readonly VaultRecord[], options: PieceOptions): ReadingMemory {
  const memories = memoriesFor(records)
  const key = keyOf(options)
  const memory = memories.get(key) ?? new ReadingMemory(options)
  memories.delete(key)
  memories.set(key, memory)
  const [oldest] = memories.keys()
  if (memories.size > MOST && oldest !== undefined) memories.delete(oldest)
  return memory
}
