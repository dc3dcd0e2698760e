import { KIND_NAMES, type VaultRecord } from '@shared/records/kinds'
import { RECORD_FILE_FORMAT, type ExportedFile } from '@shared/records/record-file'

const order = new Map<string, number>(KIND_NAMES.map((kind, index) => [kind, index]))

/**
 * Every record in the documented format, the trash and the private notes included: this is the person's own copy. The
 * same records give the same bytes, in whatever order they come.
 */
export function writeRecordFile(records: readonly VaultRecord[]): Uint8Array {
  const file: ExportedFile = { format: RECORD_FILE_FORMAT, version: 1, records: records.toSorted(inFileOrder) }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}

/** By kind, then as they were made. */
function inFileOrder(left: VaultRecord, right: VaultRecord): number {
  const byKind = (order.get(left.kind) ?? 0) - (order.get(right.kind) ?? 0)
  return byKind || compare(left.createdAt, right.createdAt) || compare(left.id, right.id)
}

/** By code unit, so that no locale changes the order. */
function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
