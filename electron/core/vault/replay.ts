import type { VaultRecord } from '@shared/records/kinds'
import type { Entry } from './change'
import type { Damage } from './damage'
import type { VaultFormat } from './format'
import { journalLines, type JournalHeader, type JournalLine } from './journal-lines'
import { newerVault } from './manifest'
import { editsOf, type RecordEdits, type RecordReader } from './records-in'
import { applied, countersCovering, type VaultState } from './state'

export interface Replayed {
  state: VaultState
  damage: Damage[]
  /** Steps that the journal should hold and does not. */
  missing: number
  /** Where the last whole line ends; what follows was being written when the program was stopped. */
  end: number
  torn: Uint8Array | undefined
  /** Whether not even its first line is there. */
  isHeadless: boolean
  /** Whether it was written in an older format than the one it is read into. */
  isOlder: boolean
}

export interface JournalFile {
  name: string
  bytes: Uint8Array
  /** The vault that it must be of. */
  vault: string
}

/** Applies the steps of one journal to the state before it. @throws AppError VAULT_NEWER */
export function replay(before: VaultState, journal: JournalFile, format: VaultFormat): Replayed {
  const replaying = new Replaying(before, journal, format)
  for (const line of inOrder([...journalLines(journal.bytes)])) replaying.take(line)
  return replaying.result()
}

/** The steps in the order of their numbers, should something have moved their lines; all else stays where it is. */
function inOrder(lines: readonly JournalLine[]): readonly JournalLine[] {
  const steps = lines.filter((line) => line.what === 'entry')
  if (steps.every((step, index) => index === 0 || step.entry.seq > (steps[index - 1]?.entry.seq ?? 0))) return lines
  const sorted = steps.toSorted((one, other) => one.entry.seq - other.entry.seq).values()
  return lines.map((line) => (line.what === 'entry' ? (sorted.next().value ?? line) : line))
}

/** Whether bytes begin as a line does; what is no line of ours holds newlines by chance. */
const beginsAsLine = (bytes: Uint8Array) =>
  /^[0-9a-f]{32} \{/.test(Buffer.from(bytes.subarray(0, 34)).toString('latin1'))

// They count together at the end, for a table is not made for every step.
const NONE: RecordEdits = new Map()

class Replaying {
  private state: VaultState
  private readonly file: JournalFile
  private readonly format: VaultFormat
  private read: RecordReader
  private isOlder = false
  private readonly edits = new Map<string, VaultRecord | null>()
  private readonly damage: Damage[] = []
  private missing = 0
  private torn: { start: number; bytes: Uint8Array } | undefined
  /** A damaged line stands for one step, so that step is not reported a second time as missing. */
  private unreadable = 0
  private isInDamage = false
  private isHeadless = true
  private hasHeader = false

  constructor(before: VaultState, file: JournalFile, format: VaultFormat) {
    this.state = before
    this.file = file
    this.format = format
    this.read = format.reader(format.version)
  }

  take(line: JournalLine) {
    if (line.isWhole) this.isHeadless = false
    if (line.what === 'bad') return this.bad(line, line.reason)
    this.isInDamage = false
    if (line.what === 'torn') this.torn = line
    else if (line.what === 'header') this.begin(line, line.header)
    else {
      // A first line that is a step counts, but the one that should stand before it is gone.
      if (!this.hasHeader && this.damage.length === 0) this.setAside(line, 'the line before it is missing')
      this.step(line, line.entry)
    }
    return undefined
  }

  result(): Replayed {
    // The steps that could not be read had numbers too, and those are not given again.
    const seq = this.state.seq + this.unreadable
    const state = { ...this.state, seq, records: this.state.records.edited(this.edits) }
    const { damage, missing, torn, isHeadless, isOlder } = this
    return {
      state,
      damage,
      missing,
      isHeadless,
      isOlder,
      torn: torn?.bytes,
      end: torn?.start ?? this.file.bytes.byteLength,
    }
  }

  private begin(line: JournalLine, header: JournalHeader) {
    this.hasHeader = true
    if (header.vault !== this.file.vault) return this.setAside(line, 'it is of another vault')
    if (header.formatVersion > this.format.version) throw newerVault()
    this.isOlder = header.formatVersion < this.format.version
    this.read = this.format.reader(header.formatVersion)
    return this.catchUp(header.after)
  }

  private step(line: JournalLine, entry: Entry) {
    if (entry.seq <= this.state.seq) return this.setAside(line, 'it repeats a step or stands out of order')
    this.catchUp(entry.seq - 1)
    const { edits, reasons } = editsOf(entry, this.read)
    for (const reason of reasons) this.setAside(line, reason)
    this.state = applied(this.state, entry, NONE)
    const records: VaultRecord[] = []
    for (const [id, record] of edits) {
      this.edits.set(id, record)
      if (record) records.push(record)
    }
    this.state.counters = countersCovering(this.state.counters, records)
  }

  private bad(line: JournalLine, reason: string) {
    const last = this.damage.at(-1)
    if (this.isInDamage && last && !beginsAsLine(line.bytes)) {
      last.bytes = Buffer.concat([last.bytes, Buffer.from('\n'), line.bytes])
      return
    }
    this.isInDamage = true
    this.setAside(line, reason)
    if (line.number > 1) this.unreadable += 1
  }

  private catchUp(seq: number) {
    const gap = seq - this.state.seq
    this.missing += Math.max(0, gap - this.unreadable)
    this.unreadable = 0
    if (gap > 0) this.state = { ...this.state, seq }
  }

  private setAside({ number, bytes }: JournalLine, reason: string) {
    this.damage.push({ file: this.file.name, line: number, bytes, reason })
  }
}
