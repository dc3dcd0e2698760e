import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { codeOf } from './disk'
import { hashOfFile, writeNewFile } from './durable'
import type { Files } from './files'
import { currentFormat, type VaultFormat } from './format'
import { encodeGeneration } from './generation'
import { openJournal, type Journal } from './journal'
import { encodeJournalHeader } from './journal-lines'
import { generationName, journalName, type VaultLayout } from './layout'
import { encodeLine } from './lines'
import { load, type Loaded } from './load'
import type { VaultState } from './state'

export interface StoreOptions {
  files: Files
  layout: VaultLayout
  /** The vault's id. */
  vault: string
  format?: VaultFormat
  /** Whether this process is still the one that writes. */
  isHeld?: () => Promise<boolean>
}

/**
 * The disk behind lowdb: reading opens the newest generation and replays its journals, writing makes the next generation.
 * A change never goes through a write of the whole state; it is appended to the journal.
 */
export class VaultStore implements Adapter<VaultState> {
  /** What the last read found. */
  loaded: Loaded | undefined
  journal: Journal | undefined
  /** Bytes of the newest generation. */
  generationSize = 0
  readonly format: VaultFormat
  private readonly files: Files
  private readonly layout: VaultLayout
  private readonly vault: string
  private readonly isHeld: () => Promise<boolean>
  private highest = 0
  /** The newest generation, and its SHA-256 once that is known; 0 and null before the first. */
  private newest = 0
  private previous: string | null | undefined = null
  private turned: { number: number; state: VaultState } | undefined

  constructor({ files, layout, vault, format = currentFormat, isHeld = async () => true }: StoreOptions) {
    this.files = files
    this.layout = layout
    this.vault = vault
    this.format = format
    this.isHeld = isHeld
  }

  async read(): Promise<VaultState> {
    this.loaded = await this.load()
    this.highest = this.loaded.highest
    this.newest = this.loaded.generation.number
    this.previous = undefined
    this.generationSize = this.loaded.generation.size
    return this.loaded.state
  }

  /** Opens the journal for appending, without what an interrupted write left at its end. */
  async takeJournal({ number, end }: { number: number; end: number }): Promise<void> {
    // Its name may be no older than a program that was killed before it could sync it.
    await this.files.syncFolder(this.layout.db)
    this.journal = await this.open(number, end)
  }

  /**
   * Goes on in a new journal from a state on; the files before stay. The journal comes before its generation, for a
   * generation without one would look like a loss, and so that changes go on while the generation is written.
   */
  async turn(state: VaultState): Promise<{ number: number; state: VaultState }> {
    const number = this.highest + 1
    this.highest = number
    const { vault, format } = this
    const header = encodeJournalHeader({ formatVersion: format.version, vault, journal: number, after: state.seq })
    await writeNewFile(this.files, join(this.layout.db, journalName(number)), header)
    const journal = await this.open(number, header.byteLength)
    await this.journal?.close()
    this.journal = journal
    this.turned = { number, state }
    return this.turned
  }

  /** Writes the generation of the last turn, or of this state where there was none. */
  async write(state: VaultState): Promise<void> {
    const turned = this.turned ?? (await this.turn(state))
    this.turned = undefined
    const { vault, format } = this
    const previous = await this.hashOfNewest()
    const lineage = { vault, previous, generation: turned.number, formatVersion: format.version }
    const pieces = await encodeGeneration(turned.state, lineage)
    this.previous = await writeNewFile(this.files, join(this.layout.db, generationName(turned.number)), pieces)
    this.newest = turned.number
    this.generationSize = pieces.reduce((sum, piece) => sum + piece.byteLength, 0)
  }

  /** Takes note that the newest generation was written anew. */
  relink(sha256: string) {
    this.previous = sha256
  }

  /** Resolves once the steps, entries as JSON, are on the disk: all of them, by one write and one sync. */
  async append(entries: readonly string[]): Promise<void> {
    if (!this.journal) throw new Error('The journal is not open.')
    await this.journal.append(Buffer.from(entries.map(encodeLine).join('')))
  }

  async close(): Promise<void> {
    await this.journal?.close()
    this.journal = undefined
  }

  private async hashOfNewest(): Promise<string | null> {
    if (this.previous !== undefined) return this.previous
    return hashOfFile(this.files, join(this.layout.db, generationName(this.newest)))
  }

  /** Whoever writes may move old files away while someone else reads. */
  private async load(): Promise<Loaded> {
    const read = () => load(this.files, this.layout, this.vault, this.format)
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        return await read()
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error
      }
    }
    return read()
  }

  private open(number: number, end: number) {
    return openJournal(this.files, {
      path: join(this.layout.db, journalName(number)),
      number,
      end,
      isHeld: this.isHeld,
    })
  }
}
