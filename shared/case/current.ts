import type { RecordOf } from '../records/kinds'

/** The case that one works on: the one that was written last. */
export const currentCase = (cases: readonly RecordOf<'case'>[]): RecordOf<'case'> | undefined =>
  cases.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0]
