import { VaultRecord } from '@shared/records/record-schemas'
import { FORMAT_VERSION } from './manifest'
import { MIGRATIONS, type Migration } from './migrations/migrations'
import { assertPlain } from './plain'
import { misfit, recordFrom, type RecordReader } from './records-in'

/** The format that is written, and how records of older ones become records of it. */
export interface VaultFormat {
  version: number
  /** Reads a record from a file of this version or an older one. */
  reader(version: number): RecordReader
}

export function formatOf(version: number, migrations: readonly Migration[]): VaultFormat {
  return { version, reader: (from) => (from >= version ? recordFrom : migrating(migrations, from, version)) }
}

export const currentFormat = formatOf(FORMAT_VERSION, MIGRATIONS)

function migrating(migrations: readonly Migration[], from: number, to: number): RecordReader {
  const steps = migrations.filter((step) => step.from >= from && step.from < to).toSorted((a, b) => a.from - b.from)
  if (steps.length !== to - from) throw new Error(`Casebook has no way from format ${from} to format ${to}.`)
  return (value) => {
    try {
      assertPlain(value)
    } catch (error) {
      return { reason: error instanceof Error ? error.message : 'it is no plain data' }
    }
    let record = value
    for (const { before, migrate, after } of steps) {
      const old = before.safeParse(record)
      if (!old.success) return { reason: misfit(old.error) }
      const next = after.safeParse(migrate(old.data))
      if (!next.success) return { reason: misfit(next.error) }
      record = next.data
    }
    const last = VaultRecord.safeParse(record)
    return last.success ? { record: last.data } : { reason: misfit(last.error) }
  }
}
