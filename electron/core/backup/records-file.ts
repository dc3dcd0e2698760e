import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip, gzip } from 'node:zlib'
import { AppError } from '@shared/errors'
import type { Files } from '../vault/files'
import { inSlices } from './slices'
import { piecesOf } from './streamed-file'

const compress = promisify(gzip)
const NEWLINE = 10
/** More than any record has; a file that gives more in one line is none of ours. */
const LONGEST_LINE = 64 * 1024 * 1024
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Records as a gzip file gives them: one JSON object a line, readable without Casebook. */
export async function* encodeRecords(
  records: readonly unknown[],
  onSlice: (records: readonly unknown[]) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  // Each slice is a gzip member of its own; any gunzip reads them as one file.
  if (records.length === 0) yield await compress('')
  for await (const slice of inSlices(records, signal)) {
    onSlice(slice)
    yield await compress(slice.map((record) => `${JSON.stringify(record)}\n`).join(''))
  }
}

/** The records of such a file, slice by slice. @throws AppError VAULT_DAMAGED */
export async function* decodeRecords(files: Files, path: string, signal?: AbortSignal): AsyncGenerator<unknown[]> {
  const gunzip = createGunzip()
  const reading = pipeline(Readable.from(piecesOf(files, path, signal)), gunzip)
  // Its error also ends the loop below, where it is told.
  reading.catch(() => undefined)
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      const text = rest.byteLength === 0 ? chunk : Buffer.concat([rest, chunk])
      const end = text.lastIndexOf(NEWLINE)
      rest = text.subarray(end + 1)
      if (rest.byteLength > LONGEST_LINE) throw new SyntaxError('A line is too long.')
      if (end >= 0) yield parsedLines(text.subarray(0, end))
    }
    if (rest.byteLength > 0) throw new SyntaxError('The last line has no end.')
  } catch (error) {
    signal?.throwIfAborted()
    throw damaged(error)
  }
}

const parsedLines = (bytes: Uint8Array): unknown[] =>
  utf8
    .decode(bytes)
    .split('\n')
    .map((line): unknown => JSON.parse(line))

function damaged(error: unknown): AppError {
  const message =
    'The records of this backup cannot be read: its file is damaged. Take another backup; nothing was changed.'
  return new AppError('VAULT_DAMAGED', message, undefined, { cause: error })
}
