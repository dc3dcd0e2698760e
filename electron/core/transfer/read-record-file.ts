import type { z } from 'zod'
import { AppError, type FieldIssue } from '@shared/errors'
import { RecordFile } from '@shared/records/record-file'
import { placeInRecord } from './place-in-record'

const NOTHING_ADDED = 'Nothing was added.'

/**
 * The records of a file in the documented format.
 * @throws AppError INVALID_INPUT that names the record, its title and the field of the first fault; its data lists every
 * fault.
 */
export function readRecordFile(bytes: Uint8Array): RecordFile {
  const value = parseJson(bytes)
  const parsed = RecordFile.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => faultOf(issue, value))
  const [first] = issues
  const more = issues.length > 1 ? ` The file has ${issues.length - 1} more faults.` : ''
  throw new AppError('INVALID_INPUT', `${first?.message ?? 'The file does not fit.'}${more} ${NOTHING_ADDED}`, issues)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not UTF-8'
    const message = `This file is no JSON: ${reason}. ${NOTHING_ADDED}`
    throw new AppError('INVALID_INPUT', message, undefined, { cause: error })
  }
}

/** A fault with the record it stands in: “Record 4 “Conversion”, Baseline, Value: Value must be a number.” */
function faultOf({ path, message }: z.core.$ZodIssue, file: unknown): FieldIssue {
  const [list, index, ...inside] = path
  if (list !== 'records' || typeof index !== 'number') {
    return { path: path.map(String), message: path.length === 0 ? `This is no file of Casebook records.` : message }
  }
  const record = recordAt(file, index)
  const place = placeInRecord(record['kind'], inside)
  const where = `Record ${index + 1}${titleOf(record)}${place && `, ${place}`}`
  return { path: path.map(String), message: `${where}: ${message}` }
}

function recordAt(file: unknown, index: number): Readonly<Record<string, unknown>> {
  const record: unknown = (file as { records: unknown[] }).records[index]
  return record !== null && typeof record === 'object' ? (record as Record<string, unknown>) : {}
}

function titleOf({ title }: Readonly<Record<string, unknown>>): string {
  if (typeof title !== 'string' || title.trim() === '') return ''
  return ` “${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`
}
