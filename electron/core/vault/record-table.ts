import type { VaultRecord } from '@shared/records/kinds'

const BUCKETS = 1_024
type Bucket = ReadonlyMap<string, VaultRecord>
const EMPTY: Bucket = new Map()

/**
 * Records by id, never changed in place: a changed table shares all but a few small maps with the one before, so that a
 * save costs the same in a vault of any size, and what someone reads stays as it was.
 */
export class RecordTable {
  readonly size: number
  private readonly buckets: readonly Bucket[]
  private listed: readonly VaultRecord[] | undefined

  constructor(buckets: readonly Bucket[] = [], size = 0) {
    this.buckets = buckets
    this.size = size
  }

  static of(records: Iterable<VaultRecord>): RecordTable {
    const buckets = Array.from({ length: BUCKETS }, () => new Map<string, VaultRecord>())
    for (const record of records) buckets[bucketOf(record.id)]?.set(record.id, record)
    return new RecordTable(
      buckets,
      buckets.reduce((sum, { size }) => sum + size, 0),
    )
  }

  get(id: string): VaultRecord | undefined {
    return this.buckets[bucketOf(id)]?.get(id)
  }

  /** All records; the order is the same for every table with the same history. */
  list(): readonly VaultRecord[] {
    this.listed ??= this.buckets.flatMap((bucket) => [...bucket.values()])
    return this.listed
  }

  /** A table in which these records stand in place of those with the same ids. */
  with(records: Iterable<VaultRecord>): RecordTable {
    return this.edited(new Map(Array.from(records, (record) => [record.id, record])))
  }

  /** A table with some records put and others, given as null, taken away. */
  edited(edits: ReadonlyMap<string, VaultRecord | null>): RecordTable {
    if (edits.size === 0) return this
    const buckets = this.buckets.length > 0 ? [...this.buckets] : Array.from({ length: BUCKETS }, () => EMPTY)
    const copied = new Map<number, Map<string, VaultRecord>>()
    let size = this.size
    for (const [id, record] of edits) {
      const index = bucketOf(id)
      const bucket = copied.get(index) ?? new Map(buckets[index])
      size -= bucket.size
      if (record) bucket.set(id, record)
      else bucket.delete(id)
      size += bucket.size
      copied.set(index, bucket)
      buckets[index] = bucket
    }
    return new RecordTable(buckets, size)
  }
}

function bucketOf(id: string): number {
  let hash = 0
  for (let index = 0; index < id.length; index += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0
  return (hash >>> 0) % BUCKETS
}
