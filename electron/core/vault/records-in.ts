import type { z } from 'zod'
import { VaultRecord } from '@shared/records/record-schemas'
import type { Entry } from './change'
import { assertPlain } from './plain'

/** Makes a record of what a line of the disk holds, or says why it is none. */
export type RecordReader = (value: unknown) => { record: VaultRecord } | { reason: string }

/** Reads records of this version's own format. */
export const recordFrom: RecordReader = (value) => {
  try {
    assertPlain(value)
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'it is no plain data' }
  }
  const parsed = VaultRecord.safeParse(value)
  return parsed.success ? { record: parsed.data } : { reason: misfit(parsed.error) }
}

export function misfit(error: z.ZodError): string {
  const [issue] = error.issues
  return `it is no record that this version knows (${issue?.path.join('.')}: ${issue?.message})`
}

/** What a step makes of records, by their ids; null for one that it takes away. */
export type RecordEdits = ReadonlyMap<string, VaultRecord | null>

/** The records that a step writes and takes away, and why others of its records are none. */
export function editsOf(entry: Entry, read: RecordReader): { edits: RecordEdits; reasons: string[] } {
  const edits = new Map<string, VaultRecord | null>()
  const reasons: string[] = []
  for (const operation of entry.ops) {
    if (operation.op === 'remove') edits.set(operation.id, null)
    if (operation.op === 'purge') for (const id of operation.ids) edits.set(id, null)
    if (operation.op !== 'put') continue
    const result = read(operation.record)
    if ('record' in result) edits.set(result.record.id, result.record)
    else reasons.push(result.reason)
  }
  return { edits, reasons }
}
