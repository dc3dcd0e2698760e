import { z } from 'zod'
import type { VaultRecord } from '@shared/records/kinds'
import type { ExhibitSeries } from '@shared/records/record'

/** The last exhibit number given in each series. It only ever grows. */
export const Counters = z.object({ E: z.int().min(0), M: z.int().min(0), F: z.int().min(0) })
export type Counters = Record<ExhibitSeries, number>

/** One thing that changes in a vault. */
export type Change =
  { op: 'put'; record: VaultRecord } | { op: 'counters'; counters: Counters } | { op: 'info'; name: string }
