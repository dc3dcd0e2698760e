import { createHash } from 'node:crypto'

const NEWLINE = 10
const CHECKSUM = 32
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** One line of a journal or generation: the first half of the SHA-256 of its JSON, a space, the JSON. */
export function encodeLine(json: string): string {
  return `${checksum(json)} ${json}\n`
}

/** The value of a line without its newline, or undefined where the line is not as it was written. */
export function decodeLine(bytes: Uint8Array): unknown {
  if (bytes.byteLength < CHECKSUM + 2 || bytes[CHECKSUM] !== 32) return undefined
  const json = bytes.subarray(CHECKSUM + 1)
  if (utf8Of(bytes.subarray(0, CHECKSUM)) !== checksum(json)) return undefined
  const text = utf8Of(json)
  return text === undefined ? undefined : parsed(text)
}

/** The value of a line whose bytes are known to be as they were written. */
export function jsonOf(bytes: Uint8Array): unknown {
  const { buffer, byteOffset, byteLength } = bytes
  return JSON.parse(Buffer.from(buffer, byteOffset + CHECKSUM + 1, byteLength - CHECKSUM - 1).toString())
}

export interface Line {
  /** Counted from one. */
  number: number
  /** Without the newline. */
  bytes: Uint8Array
  /** Where the line begins in the file. */
  start: number
  /** False for the rest of a file that does not end with a newline: it was being written. */
  isWhole: boolean
}

/** The lines of a file; "number" counts those before these bytes. */
export function* linesOf(bytes: Uint8Array, number = 0): Generator<Line> {
  for (let start = 0; start < bytes.byteLength;) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found === -1 ? bytes.byteLength : found
    number += 1
    yield { number, start, bytes: bytes.subarray(start, end), isWhole: found !== -1 }
    start = end + 1
  }
}

function checksum(json: string | Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, CHECKSUM)
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
