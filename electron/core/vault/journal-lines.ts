import { z } from 'zod'
import { Entry } from './change'
import { decodeLine, encodeLine, linesOf, type Line } from './lines'

export const JournalHeader = z.looseObject({
  format: z.literal('casebook-journal'),
  formatVersion: z.int().min(1),
  vault: z.string(),
  journal: z.int().min(1),
  /** The step after which this journal begins. */
  after: z.int().min(0),
})
export type JournalHeader = z.infer<typeof JournalHeader>

/** The first line of a journal, in bytes. */
export function encodeJournalHeader(header: Omit<JournalHeader, 'format'>): Uint8Array {
  return Buffer.from(encodeLine(JSON.stringify({ format: 'casebook-journal', ...header })))
}

/** What a line of a journal is. A torn one is the last and has no end: it was being written. */
export type JournalLine = Line &
  (
    | { what: 'header'; header: JournalHeader }
    | { what: 'entry'; entry: Entry }
    | { what: 'torn' }
    | { what: 'bad'; reason: string }
  )

/** The lines of a journal; "number" counts those before these bytes. */
export function* journalLines(bytes: Uint8Array, number = 0): Generator<JournalLine> {
  for (const line of linesOf(bytes, number)) yield { ...line, ...meaningOf(line) }
}

function meaningOf({ bytes, number, isWhole }: Line) {
  if (!isWhole) return { what: 'torn' as const }
  const value = decodeLine(bytes)
  if (number === 1) {
    const header = JournalHeader.safeParse(value)
    if (header.success) return { what: 'header' as const, header: header.data }
  }
  const entry = Entry.safeParse(value)
  if (entry.success) return { what: 'entry' as const, entry: entry.data }
  const other = number === 1 ? 'it does not say which journal this is' : 'it is no step that this version knows'
  const reason = value === undefined ? 'its checksum does not match' : other
  return { what: 'bad' as const, reason }
}
