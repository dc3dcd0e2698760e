import type { z } from 'zod'

/** A record in the shape of some version; what a version does not know of it, it keeps. */
export type StoredRecord = Record<string, unknown>

/**
 * The way of one record from a format version to the next. It is pure, so that it can be taken again at any time: old
 * journals and generations stay as they were written, and are read through it.
 */
export interface Migration {
  /** It leads from this version to the next. */
  from: number
  /** What a record of the old version looks like; loose, so that unknown fields are kept. */
  before: z.ZodType<StoredRecord>
  migrate: (record: StoredRecord) => StoredRecord
  /** What a record of the new version looks like. */
  after: z.ZodType<StoredRecord>
}

/** Every migration that there has been. Format 1 is the first, so none leads to it. */
export const MIGRATIONS: readonly Migration[] = []
