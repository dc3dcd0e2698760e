import { z } from 'zod'
import { CheckReport } from './case/check'
import { attachmentMethods } from './contract/attachments'
import { backupMethods } from './contract/backups'
import { captureMethods } from './contract/capture'
import { findMethods } from './contract/find'
import { historyMethods } from './contract/history'
import { caseMethods, packetMethods } from './contract/packet'
import { preflightMethods } from './contract/preflight'
import { confirmed, done, folder, id, ids, nothing, sha256 } from './contract/parts'
import { readingMethods } from './contract/reading'
import { reviewMethods } from './contract/review'
import { rubricMethods } from './contract/rubric'
import { todayMethods } from './contract/today'
import { BulkChange } from './evidence/bulk-change'
import { Bytes, method, type MethodDefinition } from './method'
import { CHUNK_BYTES } from './limits'
import { KIND_NAMES } from './records/kinds'
import { RecordDraft, VaultRecord } from './records/record-schemas'
import { Attachment } from './records/record-shape'
import { AddReport } from './records/record-file'
import { RecordSummary } from './records/summary-schemas'
import { ChangeEvent, KnownVault, NotOpened, Settings, SettingsChange, VaultInfo } from './vault-info'

/** Every call the interface may make. Both hosts serve exactly this. */
export const contract = {
  'app.info': method({
    input: nothing,
    output: z.object({
      host: z.enum(['electron', 'loopback', 'cli']),
      version: z.string(),
      can: z.object({ openFile: z.boolean(), showInFolder: z.boolean(), captureShortcut: z.boolean() }),
    }),
  }),
  'settings.read': method({ input: nothing, output: Settings }),
  'settings.write': method({ input: SettingsChange, output: Settings }),

  'vaults.list': method({
    input: nothing,
    output: z.object({
      current: VaultInfo.nullable(),
      known: z.array(KnownVault),
      /** The vault that could not be opened at the start; null once one is open. */
      notOpened: NotOpened.nullable(),
      suggestedFolder: z.string(),
    }),
  }),
  /** Makes a vault in a folder that is empty or new, and opens it. Without a folder, a fresh one in the suggested place. */
  'vaults.create': method({
    input: z.object({
      name: z.string().trim().min(1, 'Give the vault a name.').max(100),
      folder: folder.optional(),
      sample: z.boolean(),
    }),
    output: VaultInfo,
  }),
  /** With "read", no lock is taken and nothing can be changed: for a vault that is open elsewhere. */
  'vaults.open': method({
    input: z.object({ folder, access: z.enum(['write', 'read']).default('write') }),
    output: VaultInfo,
  }),
  'vaults.close': method({ input: nothing, output: done }),
  'vaults.rename': method({
    input: z.object({ name: z.string().trim().min(1, 'Give the vault a name.').max(100) }),
    output: VaultInfo,
  }),
  /** Takes a vault from the list of known ones; its folder stays as it is. */
  'vaults.forget': method({ input: z.object({ folder }), output: done }),

  'records.list': method({ input: z.object({ trash: z.boolean().default(false) }), output: z.array(RecordSummary) }),
  /** Every record of some kinds in full, outside the trash, newest first. */
  'records.ofKinds': method({
    input: z.object({ kinds: z.array(z.enum(KIND_NAMES)).min(1) }),
    output: z.array(VaultRecord),
  }),
  'records.get': method({ input: z.object({ id }), output: VaultRecord }),
  'records.create': method({ input: z.object({ draft: RecordDraft }), output: VaultRecord }),
  /** Makes the idea that something learned leads to, or the project of an idea, and links both, in one step. */
  'records.createNext': method({ input: z.object({ from: id }), output: VaultRecord }),
  /** Saves a record; its revision must be the one it was loaded with, else CONFLICT. */
  // After a choice between two texts the save stands apart in the history, so that both can be found there.
  'records.put': method({
    input: z.object({ record: VaultRecord, apart: z.boolean().default(false) }),
    output: VaultRecord,
  }),
  /** Asks first (NEEDS_CONFIRMATION) where that is a large part of the records, and then backs the vault up. */
  'records.trash': method({ input: z.object({ ids, confirmed }), output: done }),
  /** Makes one change to many records in one step; asks first where they are many. */
  'records.change': method({
    input: z.object({ ids, change: BulkChange, confirmed }),
    output: z.object({ changes: z.int(), already: z.int(), cannot: z.int() }),
  }),
  'records.restore': method({ input: z.object({ ids }), output: done }),
  /** Reports every change until it is cancelled. */
  'changes.watch': method({ input: nothing, output: done, progress: ChangeEvent }),

  'blobs.begin': method({
    input: z.object({ name: z.string().min(1).max(1_000), type: z.string().max(200), size: z.int().min(0) }),
    output: z.object({ upload: id }),
  }),
  'blobs.append': method({
    input: z.object({ upload: id, offset: z.int().min(0), bytes: Bytes }),
    output: z.object({ received: z.int() }),
  }),
  'blobs.finish': method({ input: z.object({ upload: id }), output: Attachment }),
  'blobs.cancel': method({ input: z.object({ upload: id }), output: done }),
  'blobs.read': method({
    input: z.object({ sha256, offset: z.int().min(0).default(0), length: z.int().min(1).max(CHUNK_BYTES) }),
    output: z.object({ bytes: Bytes, size: z.int() }),
  }),

  'check.run': method({ input: nothing, output: CheckReport }),

  'transfer.export': method({ input: nothing, output: z.object({ name: z.string(), bytes: Bytes }) }),
  'transfer.add': method({ input: z.object({ bytes: Bytes }), output: AddReport }),

  ...attachmentMethods,
  ...backupMethods,
  ...captureMethods,
  ...caseMethods,
  ...findMethods,
  ...historyMethods,
  ...packetMethods,
  ...preflightMethods,
  ...readingMethods,
  ...reviewMethods,
  ...rubricMethods,
  ...todayMethods,
} as const satisfies Record<string, MethodDefinition>

export type Contract = typeof contract
export type MethodName = keyof Contract
export type In<M extends MethodName> = z.input<Contract[M]['input']>
export type ParsedIn<M extends MethodName> = z.output<Contract[M]['input']>
export type Out<M extends MethodName> = z.output<Contract[M]['output']>
export type Progress<M extends MethodName> = Contract[M]['progress'] extends z.ZodType
  ? z.output<Contract[M]['progress']>
  : never

export interface CallContext<M extends MethodName> {
  signal: AbortSignal
  progress: (value: Progress<M>) => void
}
export type Handlers = { [M in MethodName]: (input: ParsedIn<M>, context: CallContext<M>) => Promise<Out<M>> }
/** The handlers of some areas, to be joined into one. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<MethodName, `${Area}.${string}`>>
