import { z } from 'zod'
import type { VaultRecord } from '@shared/records/kinds'
import { Entry } from './change'
import type { Damage } from './damage'
import { decodeLine, encodeLine, linesOf, type Line } from './lines'
import { FORMAT_VERSION } from './manifest'
import { recordFrom } from './records-in'
import { applied, countersCovering, type VaultState } from './state'

const Header = z.looseObject({
  format: z.literal('casebook-journal'),
  formatVersion: z.int().max(FORMAT_VERSION),
  vault: z.string(),
  journal: z.int().min(1),
  /** The step after which this journal begins. */
  after: z.int().min(0),
})

/** The first line of a journal, in bytes. */
export function encodeJournalHeader({ vault, journal, after }: { vault: string; journal: number; after: number }) {
  const header: z.infer<typeof Header> = {
    format: 'casebook-journal',
    formatVersion: FORMAT_VERSION,
    vault,
    journal,
    after,
  }
  return Buffer.from(encodeLine(JSON.stringify(header)))
}

export interface Replayed {
  state: VaultState
  damage: Damage[]
  /** Steps that the journal should hold and does not. */
  missing: number
  /** Where the last whole line ends; what follows was being written when the program was stopped. */
  end: number
  torn: Uint8Array | undefined
}

/** Applies the steps of one journal to the state before it. */
export function replay(before: VaultState, bytes: Uint8Array, file: string, vault: string): Replayed {
  const result: Replayed = { state: before, damage: [], missing: 0, end: bytes.byteLength, torn: undefined }
  // A damaged line stands for one step, so that step is not reported a second time as missing.
  let unreadable = 0
  const catchUp = (seq: number) => {
    const gap = seq - result.state.seq
    result.missing += Math.max(0, gap - unreadable)
    unreadable = 0
    if (gap > 0) result.state = { ...result.state, seq }
  }
  const setAside = (line: Line, reason: string) =>
    result.damage.push({ file, line: line.number, bytes: line.bytes, reason })

  for (const line of linesOf(bytes)) {
    if (!line.isWhole) {
      result.end = line.start
      result.torn = line.bytes
      break
    }
    const value = decodeLine(line.bytes)
    if (line.number === 1) {
      const header = Header.safeParse(value)
      if (!header.success || header.data.vault !== vault) setAside(line, 'it does not say which journal this is')
      else catchUp(header.data.after)
      continue
    }
    const entry = Entry.safeParse(value)
    if (!entry.success) {
      setAside(line, value === undefined ? 'its checksum does not match' : 'it is no step that this version knows')
      unreadable += 1
      continue
    }
    if (entry.data.seq <= result.state.seq) {
      setAside(line, 'it repeats a step or stands out of order')
      continue
    }
    catchUp(entry.data.seq - 1)
    const { records, reasons } = recordsIn(entry.data)
    for (const reason of reasons) setAside(line, reason)
    result.state = applied(result.state, { ...entry.data, records })
    result.state = { ...result.state, counters: countersCovering(result.state.counters, records) }
  }
  // The steps that could not be read had numbers too, and those are not given again.
  result.state = { ...result.state, seq: result.state.seq + unreadable }
  return result
}

/** The records that a step writes, and why others of its records are none. */
export function recordsIn(entry: Entry): { records: VaultRecord[]; reasons: string[] } {
  const records: VaultRecord[] = []
  const reasons: string[] = []
  for (const operation of entry.ops) {
    if (operation.op !== 'put') continue
    const read = recordFrom(operation.record)
    if ('record' in read) records.push(read.record)
    else reasons.push(read.reason)
  }
  return { records, reasons }
}
