import { AppError } from '@shared/errors'
import { createQueue } from '../../queue'
import { Entry as EntrySchema, type Does, type Entry } from '../change'
import { codeOf } from '../disk'
import type { Files } from '../files'
import { journalLines } from '../journal-lines'
import type { VaultLayout } from '../layout'
import { decodeLine } from '../lines'
import { createBreathe } from '../pace'
import { storageError } from '../storage-error'
import { journalBytes, journalSources, type JournalSource } from './journal-files'

/** What is remembered of a journal's line. */
export interface Step {
  seq: number
  at: string
  label: string
  machine: string
  does: Does | undefined
  /** The records that it touches. */
  ids: readonly string[]
  /** The record, where it is no more than a save of one that was there. */
  editing: string | null
  /** Whether there is anything in it that can be taken back. */
  canUndo: boolean
  journal: number
  start: number
  length: number
}

interface ReadJournal {
  steps: Step[]
  /** How far it was read, in bytes and in lines. */
  end: number
  lines: number
  formatVersion: number
  /** Whether nothing can follow. */
  isWhole: boolean
}

/** The steps of all journals, read when they are asked for and remembered in short. */
export class StepLog {
  private readonly files: Files
  private readonly layout: VaultLayout
  private readonly inTurn = createQueue()
  private readonly journals = new Map<number, ReadJournal>()
  private unpacked: { number: number; bytes: Uint8Array } | undefined

  constructor(files: Files, layout: VaultLayout) {
    this.files = files
    this.layout = layout
  }

  async *newestFirst(): AsyncGenerator<Step> {
    let last = Number.POSITIVE_INFINITY
    for (const source of (await inWords(this.sources())).toReversed()) {
      // Two that read on in one journal at once would each begin where the other has ended.
      const { steps } = await inWords(this.inTurn(() => this.read(source)))
      for (const step of steps.toReversed()) {
        if (step.seq >= last) continue
        last = step.seq
        yield step
      }
    }
  }

  /** The whole of a step, and the format that its journal was written in. */
  async entry({ journal, start, length }: Step): Promise<{ entry: Entry; formatVersion: number }> {
    const source = (await inWords(this.sources())).find(({ number }) => number === journal)
    const read = this.journals.get(journal)
    if (!source || !read) throw unreadable()
    const bytes = await inWords(this.whereverItIs(source, (place) => this.piece(place, start, length)))
    const entry = EntrySchema.safeParse(decodeLine(bytes))
    if (!entry.success) throw unreadable()
    return { entry: entry.data, formatVersion: read.formatVersion }
  }

  /** Forgets all, for the journals were written anew. */
  forget() {
    this.journals.clear()
    this.unpacked = undefined
  }

  private sources() {
    return journalSources(this.files, this.layout)
  }

  /** A journal may be moved to history/ while it is looked for. */
  private async whereverItIs<T>(source: JournalSource, task: (source: JournalSource) => Promise<T>): Promise<T> {
    try {
      return await task(source)
    } catch (error) {
      const moved = (await this.sources()).find(({ number }) => number === source.number)
      if (codeOf(error) !== 'ENOENT' || !moved || moved.path === source.path) throw error
      return task(moved)
    }
  }

  private async piece(source: JournalSource, start: number, length: number): Promise<Uint8Array> {
    if (source.isPacked) {
      if (this.unpacked?.number !== source.number) {
        this.unpacked = { number: source.number, bytes: await journalBytes(this.files, source) }
      }
      return this.unpacked.bytes.subarray(start, start + length)
    }
    const file = await this.files.open(source.path, 'read')
    try {
      return await file.read(start, length)
    } finally {
      await file.close()
    }
  }

  private async read(source: JournalSource): Promise<ReadJournal> {
    const read = this.journals.get(source.number) ?? { steps: [], end: 0, lines: 0, formatVersion: 1, isWhole: false }
    // Those in history/ are never written to again.
    if (read.isWhole) return read
    const isWhole = await this.whereverItIs(source, async (place) => {
      await readOn(read, place.number, await journalBytes(this.files, place, read.end))
      return place.isPacked
    })
    this.journals.set(source.number, read)
    read.isWhole = isWhole
    return read
  }
}

async function inWords<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw storageError(error, 'The history could not be read')
  }
}

async function readOn(read: ReadJournal, journal: number, bytes: Uint8Array): Promise<void> {
  const breathe = createBreathe()
  const from = read.end
  for (const line of journalLines(bytes, read.lines)) {
    if (line.what === 'torn') return
    if (line.what === 'header') read.formatVersion = line.header.formatVersion
    if (line.what === 'entry' && line.entry.seq > (read.steps.at(-1)?.seq ?? 0)) {
      const place = { journal, start: from + line.start, length: line.bytes.byteLength }
      read.steps.push({ ...stepOf(line.entry), ...place })
    }
    read.lines = line.number
    read.end = from + line.start + line.bytes.byteLength + 1
    await breathe()
  }
}

function stepOf({ seq, at, label, machine, does, ops }: Entry) {
  const ids = new Set<string>()
  for (const operation of ops) {
    if (operation.op === 'put') ids.add((operation.record as { id: string }).id)
    if (operation.op === 'remove') ids.add(operation.id)
    if (operation.op === 'purge') for (const id of operation.ids) ids.add(id)
  }
  const [only, ...others] = ops
  const isEdit = label === 'Edit' && !does && only?.op === 'put' && only.before !== null && others.length === 0
  const editing = isEdit ? ([...ids][0] ?? null) : null
  const canUndo = ops.some(({ op }) => op === 'put' || op === 'remove' || op === 'info')
  return { seq, at, label, machine, does, ids: [...ids], editing, canUndo }
}

function unreadable(): AppError {
  return new AppError('NOT_POSSIBLE_HERE', 'The journal that holds this step cannot be read. Nothing was changed.')
}
