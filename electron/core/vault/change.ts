import { z } from 'zod'
import type { VaultRecord } from '@shared/records/kinds'
import type { ExhibitSeries } from '@shared/records/record'

/** The last exhibit number given in each series. It only ever grows. */
export const Counters = z.object({ E: z.int().min(0), M: z.int().min(0), F: z.int().min(0) })
export type Counters = Record<ExhibitSeries, number>

/** One thing that changes in a vault. */
export type Change =
  | { op: 'put'; record: VaultRecord }
  /** Takes a record away; the step keeps it, so that an undo gives it back. */
  | { op: 'remove'; id: string }
  /** Takes records away for ever: nothing of them is kept. */
  | { op: 'purge'; ids: string[] }
  | { op: 'counters'; counters: Counters }
  | { op: 'info'; name: string }

/** What leads from a record back to the one before it: fields to set again, and fields to take away. */
const Before = z.object({ set: z.record(z.string(), z.unknown()), unset: z.array(z.string()) })
export type Before = z.infer<typeof Before>

const Operation = z.discriminatedUnion('op', [
  // The record is checked apart, so that one that does not fit takes no other change with it.
  z.object({ op: z.literal('put'), record: z.unknown(), before: Before.nullable() }),
  z.object({ op: z.literal('remove'), id: z.string(), before: z.unknown() }),
  z.object({ op: z.literal('purge'), ids: z.array(z.string()) }),
  z.object({ op: z.literal('counters'), counters: Counters, before: Counters }),
  z.object({ op: z.literal('info'), name: z.string(), before: z.string() }),
])
export type Operation = z.infer<typeof Operation>

/** That a step takes back the steps from one number to another, or does them again. */
const Does = z.object({
  what: z.enum(['undo', 'redo']),
  from: z.int().min(1),
  to: z.int().min(1),
  /** What those steps were called. */
  label: z.string(),
})
export type Does = z.infer<typeof Does>

/**
 * One step as its journal line holds it: all of its operations count, or none. Each carries what undoing it needs. None are
 * left where all were of records that are deleted for ever.
 */
export const Entry = z.object({
  seq: z.int().min(1),
  at: z.string(),
  label: z.string(),
  /** The computer that it was done on. */
  machine: z.string().default(''),
  does: Does.optional(),
  ops: z.array(Operation),
})
export type Entry = z.infer<typeof Entry>
