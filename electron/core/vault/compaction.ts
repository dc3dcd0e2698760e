import type { Committer } from './committer'
import { storageError } from './storage-error'
import type { VaultStore } from './store'

const MEBIBYTE = 1024 * 1024

interface Parts {
  committer: Committer
  store: VaultStore
  notify: (notice: string) => void
  /** Called after each new generation. */
  onDone: () => Promise<void>
}

const ignore = (): void => undefined

/** Folds a long journal into a new generation, while changes go on in a new journal. */
export class Compaction {
  private readonly parts: Parts
  private running: Promise<void> | undefined
  /** The journal may grow to this before the next try, in bytes. */
  private allowed = MEBIBYTE

  constructor(parts: Parts) {
    this.parts = parts
  }

  startWhenDue() {
    const { journal, generationSize } = this.parts.store
    // A large generation is written again only when the journal has grown to a good part of it.
    if (!this.running && journal && journal.size > Math.max(this.allowed, generationSize / 2)) void this.anew()
  }

  /** Writes a generation of all that was saved before this. Resolves to whether that was possible. */
  async anew(): Promise<boolean> {
    while (this.running) await this.running
    return this.meanwhile(() => this.compact())
  }

  /** Does something with the files of db/ while no generation is written. */
  async meanwhile<T>(task: () => Promise<T>): Promise<T> {
    while (this.running) await this.running
    let end = ignore
    this.running = new Promise<void>((resolve) => {
      end = resolve
    })
    try {
      return await task()
    } finally {
      this.running = undefined
      end()
    }
  }

  /** Waits for one that is under way, and makes the last one before the vault is closed. */
  async finish(): Promise<void> {
    while (this.running) await this.running
    if ((this.parts.store.journal?.size ?? 0) > this.allowed) await this.anew()
  }

  /** When it fails nothing is lost: the journals hold every change. */
  private async compact(): Promise<boolean> {
    const { committer, store, notify, onDone } = this.parts
    if (!store.journal || store.journal.fault) return false
    try {
      await committer.alone(() => store.turn(committer.state))
      await committer.db.write()
      this.allowed = MEBIBYTE
    } catch (error) {
      this.allowed = (store.journal?.size ?? 0) + MEBIBYTE
      notify(storageError(error, 'The vault’s journal could not be folded into a new generation').message)
      return false
    }
    await onDone()
    return true
  }
}
