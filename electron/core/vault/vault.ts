import type { HistorySteps, RecordVersion, UndoReport } from '@shared/history/step'
import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import type { AddReport } from '@shared/records/record-file'
import type { ChangeEvent, VaultInfo } from '@shared/vault-info'
import type { VaultFinding, VaultVerification, VerifyProgress } from '@shared/vault/verify'
import type { BlobStore } from './blobs'
import type { Change } from './change'
import type { Files } from './files'
import type { VaultFormat } from './format'
import type { VaultLayout } from './layout'
import type { VaultState } from './state'

export type Access = 'write' | 'read'
export type Changes = readonly Change[] | ((now: VaultState, at: string) => readonly Change[])

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
  /** What the person should know, in sentences; others may add to it. */
  readonly notices: string[]
  readonly blobs: BlobStore
  readonly history: VaultHistory

  /** Every record, the trash included, as it is now; later changes do not touch the list. */
  records(): readonly VaultRecord[]
  get(id: string): VaultRecord | undefined

  /** All that the vault knows, as it is now; later changes do not touch it. */
  snapshot(): VaultState

  /**
   * Writes changes as they are, in one step, under a label such as "Edit" that the history shows. A function is asked for
   * them when their turn comes, so that no other change can come between what it sees and what it writes.
   */
  append(changes: Changes, options: { label: string }): Promise<void>
  createRecord(draft: ParsedDraft): Promise<VaultRecord>
  /** @throws AppError CONFLICT, its data the record as it is now, when it changed since it was loaded. */
  putRecord(record: VaultRecord, label?: string): Promise<VaultRecord>
  trash(ids: readonly string[]): Promise<void>
  restore(ids: readonly string[]): Promise<void>
  /**
   * Takes in whole records in one step: all, or none. Id, exhibit number and dates are kept where they are free; a record
   * that stands here already, to the letter, is left alone.
   * @throws AppError CONFLICT when a record with the same id says something else here.
   */
  addRecords(drafts: readonly ParsedDraft[]): Promise<AddReport>
  rename(name: string): Promise<void>

  /**
   * Deletes records of the trash for ever: their history too, and the attachments that no version of another record names.
   * Afterwards their text is in no file of the vault but the packets that were built with it.
   * @throws AppError NOT_POSSIBLE_HERE for a record that is not in the trash; then nothing is deleted.
   */
  purge(ids: readonly string[]): Promise<{ records: number; attachments: number }>

  /** Reads and checks every file of the vault, and writes nothing. @throws the signal's reason when it is aborted. */
  verify(options?: CheckOptions): Promise<VaultVerification>
  /** Checks every attachment that a record names. */
  scrub(options?: CheckOptions): Promise<VaultFinding[]>

  /** Takes in what commands have dropped into the inbox since. */
  takeInbox(): Promise<void>
  /** Waits for changes under way, and lets others write. */
  close(): Promise<void>
}

/** What was done to a vault, and how to take it back. Every undo is itself a step. */
export interface VaultHistory {
  /** Newest first; "before" is the seq of the last step that was seen. */
  steps(page: { limit: number; before?: number | undefined }): Promise<HistorySteps>
  /** Newest first. @throws AppError NOT_FOUND */
  ofRecord(id: string): Promise<RecordVersion[]>
  /** @throws AppError NOT_FOUND */
  restoreVersion(id: string, seq: number): Promise<VaultRecord>
  /** Takes back the latest step, or a certain one. @throws AppError NOT_POSSIBLE_HERE; then nothing was changed. */
  undo(seq?: number): Promise<UndoReport>
  redo(): Promise<UndoReport>
}

export interface CheckOptions {
  signal?: AbortSignal
  progress?: (step: VerifyProgress) => void
}

export interface VaultOptions {
  now: () => Date
  newId: () => string
  /** What this computer is called, for the history. */
  machine?: string
  /**
   * Makes a pinned and verified backup of the vault in a folder, which nobody writes to meanwhile. Without it, a vault of
   * an older format opens for reading only.
   */
  backupBefore?: (reason: string, folder: string) => Promise<void>
  files?: Files
  /** The format to write; another than this version's own only where a migration is tried. */
  format?: VaultFormat
  /** Hears of every change once it is on the disk. */
  onChange?: (event: ChangeEvent) => void
}
