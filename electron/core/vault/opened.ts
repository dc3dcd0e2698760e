import { Low } from 'lowdb'
import { AppError } from '@shared/errors'
import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import type { VaultInfo } from '@shared/vault-info'
import { createQueue } from '../queue'
import { BlobFiles } from './blob-store'
import { Entry, type Change } from './change'
import type { Files } from './files'
import { takeIn } from './inbox'
import type { VaultLayout } from './layout'
import type { Loaded } from './load'
import type { VaultLock } from './lock'
import { checkedChanges, planCreate, planPut, planTrash, type Plan } from './plan'
import { planAdd } from './plan-add'
import { recordsIn } from './replay'
import { applied, emptyState, operationsFor, type VaultState } from './state'
import { storageError } from './storage-error'
import type { VaultStore } from './store'
import type { Access, Changes, Vault, VaultHistory, VaultOptions } from './vault'

const READ_ONLY = 'This vault is open for reading only.'
const MEBIBYTE = 1024 * 1024

interface Parts extends VaultOptions {
  id: string
  access: Access
  files: Files
  layout: VaultLayout
  store: VaultStore
  lock: VaultLock | undefined
}

async function notYet(): Promise<never> {
  throw new AppError('NOT_POSSIBLE_HERE', 'Soon.')
}

export class OpenVault implements Vault {
  readonly id: string
  readonly access: Access
  readonly files: Files
  readonly layout: VaultLayout
  readonly blobs: BlobFiles
  readonly notices: string[] = []
  /** Why nothing can be written though the vault was opened for it. */
  readOnlyReason: string | undefined
  isDamaged = false
  private readonly parts: Parts
  private readonly store: VaultStore
  private readonly db: Low<VaultState>
  private readonly inTurn = createQueue()
  private readonly inboxInTurn = createQueue()
  private isClosed = false
  private endWatch: () => void = () => undefined

  constructor(parts: Parts) {
    this.parts = parts
    this.id = parts.id
    this.access = parts.access
    this.files = parts.files
    this.layout = parts.layout
    this.store = parts.store
    this.db = new Low<VaultState>(parts.store, emptyState('', false))
    const { now, newId } = parts
    this.blobs = new BlobFiles(parts.files, parts.layout, { now, newId, checkWritable: () => this.checkWritable() })
  }

  get folder() {
    return this.layout.folder
  }

  get info(): VaultInfo {
    const { name, sample, savedAt, records } = this.db.data
    const notices = this.readOnlyReason ? [this.readOnlyReason, ...this.notices] : [...this.notices]
    const readOnlyBecause = this.readOnlyReason ?? (this.access === 'read' ? READ_ONLY : null)
    const access = readOnlyBecause === null ? 'write' : 'read'
    const kept = records.list().filter(({ deletedAt }) => deletedAt === null).length
    return {
      ...{ id: this.id, name, folder: this.folder, sample, records: kept, notices, savedAt },
      ...{ access, readOnlyBecause, damaged: this.isDamaged },
    }
  }

  async read(): Promise<Loaded> {
    await this.db.read()
    if (!this.store.loaded) throw new Error('Nothing was read.')
    return this.store.loaded
  }

  records() {
    return this.db.data.records.list()
  }

  get(id: string) {
    return this.db.data.records.get(id)
  }

  snapshot() {
    return this.db.data
  }

  async append(changes: Changes, { label }: { label: string }) {
    await this.change(label, (state, at) => ({ changes: checkedChanges(state, at, changes), ids: [] }))
  }

  async createRecord(draft: ParsedDraft) {
    const { ids } = await this.change('Create', (state, at) => planCreate(state, draft, { id: this.freeId(), at }))
    return this.sure(ids[0])
  }

  async putRecord(record: VaultRecord) {
    const { ids } = await this.change('Edit', (state, at) => planPut(state, record, at))
    return this.sure(ids[0])
  }

  async trash(ids: readonly string[]) {
    await this.change('Move to trash', (state, at) => planTrash(state, ids, at))
  }

  async restore(ids: readonly string[]) {
    await this.change('Take out of trash', (state) => planTrash(state, ids, null))
  }

  async addRecords(drafts: readonly ParsedDraft[]) {
    const plan = await this.change('Add', (state, at) => planAdd(state, drafts, { freeId: () => this.freeId(), at }))
    return plan.report
  }

  async rename(name: string) {
    await this.change('Rename the vault', (state) => ({
      changes: state.name === name ? [] : [{ op: 'info', name }],
      ids: [],
    }))
    this.parts.onChange?.({ type: 'vault' })
  }

  readonly history: VaultHistory = {
    steps: () => notYet(),
    ofRecord: () => notYet(),
    restoreVersion: () => notYet(),
    undo: () => notYet(),
    redo: () => notYet(),
  }
  purge() {
    return notYet()
  }
  verify() {
    return notYet()
  }
  scrub() {
    return notYet()
  }

  takeInbox() {
    return this.inboxInTurn(async () => {
      if (this.isClosed || this.access === 'read' || this.readOnlyReason !== undefined) return
      const notices = await takeIn(this.files, this.layout, (records) => this.addRecords(records))
      this.notify(notices)
    })
  }

  /** Takes in what waits, and from now on whatever comes. */
  async watchInbox(): Promise<void> {
    const take = () => this.takeInbox().catch((error: unknown) => this.notify([storageError(error).message]))
    try {
      await this.files.makeFolder(this.layout.inbox)
      this.endWatch = this.files.watch(this.layout.inbox, () => void take())
    } catch (error) {
      // Systems limit how many folders may be watched. What comes in is then found at the next look.
      this.notify([storageError(error, 'The inbox cannot be watched, so records from commands appear later').message])
    }
    await take()
  }

  async close() {
    if (this.isClosed) return
    this.endWatch()
    await this.inboxInTurn(async () => {
      this.isClosed = true
    })
    await this.inTurn(async () => {
      try {
        if ((this.store.journal?.size ?? 0) > MEBIBYTE) await this.compact()
        await this.blobs.close()
      } finally {
        await this.store.close()
        await this.parts.lock?.release()
      }
    })
  }

  /** Plans against the state as it is when its turn comes, writes, and only then lets the change count. */
  private change<P extends Plan>(label: string, plan: (state: VaultState, at: string) => P): Promise<P> {
    return this.inTurn(async () => {
      this.checkWritable()
      const at = this.parts.now().toISOString()
      const planned = plan(this.db.data, at)
      if (planned.changes.length > 0) await this.write(label, at, planned.changes)
      return planned
    })
  }

  private async write(label: string, at: string, changes: readonly Change[]) {
    const state = this.db.data
    // Through JSON, so that memory holds exactly what the disk holds, and nothing that a caller could change.
    const json = JSON.stringify({ seq: state.seq + 1, at, label, ops: operationsFor(state, changes) })
    const entry = Entry.parse(JSON.parse(json))
    const { records, reasons } = recordsIn(entry)
    if (reasons.length > 0)
      throw new AppError('INVALID_INPUT', `This cannot be saved: ${reasons[0]}. Nothing was changed.`)
    try {
      await this.store.append(json)
    } catch (error) {
      this.endWriting(this.store.journal?.fault)
      throw storageError(error)
    }
    this.db.data = applied(state, { ...entry, records })
    if (records.length > 0) {
      const kinds = [...new Set(records.map(({ kind }) => kind))]
      this.parts.onChange?.({ type: 'records', ids: records.map(({ id }) => id), kinds, savedAt: at })
    }
    // A large generation is written again only when the journal has grown to a good part of it.
    if (this.store.journal && this.store.journal.size > Math.max(MEBIBYTE, this.store.generationSize / 2)) {
      void this.inTurn(() => this.compact())
    }
  }

  /** Writes a new generation. When that fails nothing is lost: the journal holds every change. */
  private async compact() {
    if (!this.store.journal || this.store.journal.fault) return
    try {
      await this.db.write()
    } catch (error) {
      this.notify([storageError(error, 'The vault’s journal could not be folded into a new generation').message])
    }
  }

  private checkWritable() {
    const reason = this.access === 'read' ? READ_ONLY : this.readOnlyReason
    if (reason !== undefined) throw new AppError('STORAGE', reason)
    if (this.isClosed) throw new AppError('NO_VAULT', 'The vault was closed before this was saved.')
  }

  private endWriting(fault: AppError | null | undefined) {
    if (!fault) return
    this.readOnlyReason = fault.message
    this.parts.onChange?.({ type: 'vault' })
  }

  private notify(notices: readonly string[]) {
    const news = notices.filter((notice) => !this.notices.includes(notice))
    this.notices.push(...news)
    if (news.length > 0) this.parts.onChange?.({ type: 'vault' })
  }

  private freeId(): string {
    for (;;) {
      const id = this.parts.newId()
      if (!this.get(id)) return id
    }
  }

  private sure(id: string | undefined): VaultRecord {
    const record = id === undefined ? undefined : this.get(id)
    if (!record) throw new Error('A record that was just saved is not there.')
    return record
  }
}
