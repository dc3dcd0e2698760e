import { z } from 'zod'
import type { VaultRecord } from '@shared/records/kinds'
import type { ExhibitSeries } from '@shared/records/record'

/** The last exhibit number given in each series. It only ever grows. */
export const Counters = z.object({ E: z.int().min(0), M: z.int().min(0), F: z.int().min(0) })
export type Counters = Record<ExhibitSeries, number>

/** One thing that changes in a vault. */
export type Change =
  { op: 'put'; record: VaultRecord } | { op: 'counters'; counters: Counters } | { op: 'info'; name: string }

/** What leads from a record back to the one before it: fields to set again, and fields to take away. */
const Before = z.object({ set: z.record(z.string(), z.unknown()), unset: z.array(z.string()) })
export type Before = z.infer<typeof Before>

const Operation = z.discriminatedUnion('op', [
  // The record is checked apart, so that one that does not fit takes no other change with it.
  z.object({ op: z.literal('put'), record: z.unknown(), before: Before.nullable() }),
  z.object({ op: z.literal('counters'), counters: Counters, before: Counters }),
  z.object({ op: z.literal('info'), name: z.string(), before: z.string() }),
])
export type Operation = z.infer<typeof Operation>

/** One step as its journal line holds it: all of its operations count, or none. Each carries what undoing it needs. */
export const Entry = z.object({
  seq: z.int().min(1),
  at: z.string(),
  label: z.string(),
  ops: z.array(Operation).min(1),
})
export type Entry = z.infer<typeof Entry>
