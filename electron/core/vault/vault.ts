import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import type { AddReport } from '@shared/records/record-file'
import type { ChangeEvent, VaultInfo } from '@shared/vault-info'
import type { BlobStore } from './blobs'
import type { Change } from './change'
import type { Files } from './files'
import type { VaultLayout } from './layout'

export type Access = 'write' | 'read'

/**
 * An open vault. Every change resolves only after it is on the disk; a change that rejects changed nothing.
 *
 * All changes reject with AppError STORAGE when the disk refuses, or when the vault can only be read.
 */
export interface Vault {
  readonly id: string
  readonly folder: string
  readonly layout: VaultLayout
  readonly files: Files
  readonly access: Access
  readonly info: VaultInfo
  readonly blobs: BlobStore

  /** Every record, the trash included, as it is now; later changes do not touch the list. */
  records(): readonly VaultRecord[]
  get(id: string): VaultRecord | undefined

  /** Writes changes as they are, in one step, under a label such as "Edit" that the history shows. */
  append(changes: readonly Change[], options: { label: string }): Promise<void>
  createRecord(draft: ParsedDraft): Promise<VaultRecord>
  /** @throws AppError CONFLICT, its data the record as it is now, when it changed since it was loaded. */
  putRecord(record: VaultRecord): Promise<VaultRecord>
  trash(ids: readonly string[]): Promise<void>
  restore(ids: readonly string[]): Promise<void>
  /**
   * Takes in whole records in one step: all, or none. Id, exhibit number and dates are kept where they are free; a record
   * that stands here already, to the letter, is left alone.
   * @throws AppError CONFLICT when a record with the same id says something else here.
   */
  addRecords(drafts: readonly ParsedDraft[]): Promise<AddReport>
  rename(name: string): Promise<void>

  /** Takes in what commands have dropped into the inbox since. */
  takeInbox(): Promise<void>
  /** Waits for changes under way, and lets others write. */
  close(): Promise<void>
}

export interface VaultOptions {
  now: () => Date
  newId: () => string
  files?: Files
  /** Hears of every change once it is on the disk. */
  onChange?: (event: ChangeEvent) => void
}
