import type { VaultRecord } from '../../records/kinds'
import type { Reading } from '../reading'
import { memoryFor } from './memories'
import type { PieceOptions } from './piece'

export interface ReadOptions extends PieceOptions {
  /** The case that it is read for. */
  case?: string | null
}

/**
 * All evidence, read by a rubric at a level on a day. What lies in the trash never counts, and the order of the records
 * never matters. Records are taken to be immutable: what was read of one is kept for as long as it is the same object and
 * what it rests on is the same, and a caller may not change what it is given.
 */
export function readEvidence(records: readonly VaultRecord[], options: ReadOptions): Reading {
  const { rubric, level, asOf } = options
  const memory = memoryFor(records, options)
  memory.update(records)
  const criteria = memory.criteria()
  return {
    case: options.case ?? null,
    rubric: { id: rubric.id, name: rubric.name, version: rubric.version },
    level,
    asOf,
    criteria,
    gapsByWeight: criteria
      .filter(({ status }) => status !== 'meets')
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ id }) => id),
    unmapped: memory.unmapped(),
    mlShare: memory.totals.mlShare(),
    warnings: memory.totals.warnings(),
  }
}
