import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { sha256, writeNewFile } from './durable'
import type { Files } from './files'
import { encodeGeneration } from './generation'
import { openJournal, type Journal } from './journal'
import { generationName, journalName, type VaultLayout } from './layout'
import { encodeLine } from './lines'
import { load, type Loaded } from './load'
import { encodeJournalHeader } from './replay'
import type { VaultState } from './state'

/**
 * The disk behind lowdb: reading opens the newest generation and replays its journals, writing makes the next generation.
 * A change never goes through a write of the whole state; it is appended to the journal.
 */
export class VaultStore implements Adapter<VaultState> {
  /** What the last read found. */
  loaded: Loaded | undefined
  journal: Journal | undefined
  /** Bytes of the generation that the journal belongs to. */
  generationSize = 0
  private readonly files: Files
  private readonly layout: VaultLayout
  private readonly vault: string
  private highest = 0
  private previous: string | null = null

  constructor(files: Files, layout: VaultLayout, vault: string) {
    this.files = files
    this.layout = layout
    this.vault = vault
  }

  async read(): Promise<VaultState> {
    this.loaded = await load(this.files, this.layout, this.vault)
    this.highest = this.loaded.highest
    this.previous = this.loaded.generation.sha256
    this.generationSize = this.loaded.generation.size
    return this.loaded.state
  }

  /** Opens the journal for appending, without what an interrupted write left at its end. */
  async takeJournal({ number, end }: { number: number; end: number }): Promise<void> {
    this.journal = await openJournal(this.files, join(this.layout.db, journalName(number)), number, end)
  }

  /**
   * Writes the next generation and goes on in a new journal; the files before stay. The journal comes first: a generation
   * without one would look like a loss.
   */
  async write(state: VaultState): Promise<void> {
    const number = this.highest + 1
    this.highest = number
    const header = encodeJournalHeader({ vault: this.vault, journal: number, after: state.seq })
    const path = join(this.layout.db, journalName(number))
    const bytes = encodeGeneration(state, { vault: this.vault, generation: number, previous: this.previous })
    await writeNewFile(this.files, path, header)
    const journal = await openJournal(this.files, path, number, header.byteLength)
    await this.journal?.close()
    this.journal = journal
    await writeNewFile(this.files, join(this.layout.db, generationName(number)), bytes)
    this.previous = sha256(bytes)
    this.generationSize = bytes.byteLength
  }

  /** Resolves once the step, an entry as JSON, is on the disk. */
  async append(entry: string): Promise<void> {
    if (!this.journal) throw new Error('The journal is not open.')
    await this.journal.append(Buffer.from(encodeLine(entry)))
  }

  async close(): Promise<void> {
    await this.journal?.close()
    this.journal = undefined
  }
}
