import { isListed, type VaultRecord } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record-shape'
import type { Vault } from '../../vault/vault'
import { fold } from '../fold'
import type { AttachedTexts } from '../search'
import { RANKS, type FieldText } from '../texts'
import { textFormatOf, without, type FileText } from './file-text'
import { TextCache } from './text-cache'
import type { TextReader } from './text-reader'

/** Larger files are not read. */
const MOST_BYTES = 100 * 1024 * 1024
/** Times are counted up at most once in so many files, so that a search is not made ready anew for each. */
const FILES_PER_TURN = 20

interface Known {
  text: FileText
  folded: string
}

/** The texts of what is attached in one vault. They are read in the background, those of the newest records first. */
export class VaultTexts implements AttachedTexts {
  version = 0
  private readonly vault: Vault
  private readonly cache: TextCache
  private readonly reader: TextReader
  private readonly known = new Map<string, Known>()
  private readonly waiting = new Map<string, Attachment>()
  private seen: readonly VaultRecord[] | undefined
  private reading: Promise<void> | undefined

  constructor(vault: Vault, reader: TextReader) {
    this.vault = vault
    this.reader = reader
    this.cache = new TextCache(vault)
  }

  /** Attachments whose text is not read yet. */
  get unread(): number {
    return this.waiting.size
  }

  /** Attachments that were read and hold no text: scans, locked and broken files. */
  get textless(): number {
    let count = 0
    for (const { text } of this.known.values()) if (text.state !== 'read') count += 1
    return count
  }

  /** How far a file's text has come; undefined for a file from which none is expected. */
  stateOf(sha256: string): FileText['state'] | 'waiting' | undefined {
    return this.known.get(sha256)?.text.state ?? (this.waiting.has(sha256) ? 'waiting' : undefined)
  }

  /** Begins to read what the records have attached since the last time. Resolves when all is read. */
  follow(records: readonly VaultRecord[]): Promise<void> {
    if (this.seen !== records) {
      this.seen = records
      for (const { deletedAt, kind, attachments } of records) {
        if (deletedAt !== null || !isListed(kind)) continue
        for (const file of attachments)
          if (!this.known.has(file.sha256) && textFormatOf(file) !== null) this.waiting.set(file.sha256, file)
      }
    }
    if (this.waiting.size > 0) this.reading ??= this.readAll()
    return this.reading ?? Promise.resolve()
  }

  foldedOf({ attachments }: VaultRecord): string {
    return attachments.map(({ sha256 }) => this.known.get(sha256)?.folded ?? '').join('\u0000')
  }

  textsOf({ attachments }: VaultRecord): FieldText[] {
    return attachments.flatMap(({ sha256, name }) =>
      (this.known.get(sha256)?.text.parts ?? []).map(({ page, text }) => ({
        label: page === null ? name : `Page ${page} of ${name}`,
        text,
        rank: RANKS.files,
      })),
    )
  }

  private async readAll(): Promise<void> {
    let done = 0
    for (const [sha256, file] of this.waiting) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, in the background
      const text = await this.textOf(file)
      const folded = fold(text.parts.map((part) => part.text).join('\u0000'))
      this.known.set(sha256, { text, folded })
      this.waiting.delete(sha256)
      done += 1
      if (done % FILES_PER_TURN === 0 || this.waiting.size === 0) this.version += 1
    }
    this.reading = undefined
  }

  private async textOf({ sha256, name, type, size }: Attachment): Promise<FileText> {
    const kept = await this.cache.get(sha256)
    if (kept) return kept
    if (size > MOST_BYTES) return without('failed')
    try {
      const text = await this.reader.read({ name, type, bytes: await this.vault.blobs.whole(sha256) })
      // What failed today may not fail with the next version.
      if (text.state !== 'failed') await this.cache.put(sha256, text)
      return text
    } catch {
      // Missing or altered, which the checks of the vault tell of.
      return without('failed')
    }
  }
}
