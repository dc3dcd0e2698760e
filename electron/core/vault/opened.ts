import { AppError } from '@shared/errors'
import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import type { VaultInfo } from '@shared/vault-info'
import { BlobFiles } from './blob-store'
import type { Does, Entry } from './change'
import { Committer } from './committer'
import { Compaction } from './compaction'
import type { Files } from './files'
import { moveOldJournals } from './history/move-old'
import { StepLog } from './history/step-log'
import { JournalHistory } from './history/vault-history'
import { InboxWatch } from './inbox-watch'
import type { VaultLayout } from './layout'
import type { Loaded } from './load'
import type { VaultLock } from './lock'
import { checkedChanges, planCreate, planPut, planTrash, type Plan } from './plan'
import { planAdd } from './plan-add'
import { finishPurge, purgeRecords, type PurgeParts } from './purge/purge'
import type { RecordEdits } from './records-in'
import { Standing } from './standing'
import type { VaultState } from './state'
import { storageError } from './storage-error'
import type { VaultStore } from './store'
import type { Access, Changes, CheckOptions, Vault, VaultOptions } from './vault'
import { scrubBlobs } from './verify/scrub'
import { verifyVault } from './verify/verify'

/** The free space is looked at after so many steps. */
const STEPS_BETWEEN_LOOKS = 50

interface Parts extends VaultOptions {
  id: string
  access: Access
  files: Files
  layout: VaultLayout
  store: VaultStore
  lock: VaultLock | undefined
}

export class OpenVault implements Vault {
  readonly id: string
  readonly access: Access
  readonly files: Files
  readonly layout: VaultLayout
  readonly blobs: BlobFiles
  readonly history: JournalHistory
  readonly inbox: InboxWatch
  readonly compaction: Compaction
  readonly standing: Standing
  private readonly parts: Parts
  private readonly committer: Committer
  private readonly log: StepLog
  private steps = 0
  private isClosed = false

  constructor(parts: Parts) {
    const { files, layout, store, now, newId, machine = '' } = parts
    this.parts = parts
    this.id = parts.id
    this.access = parts.access
    this.files = files
    this.layout = layout
    this.standing = new Standing({ access: parts.access, files, folder: layout.folder, onChange: parts.onChange })
    const checkWritable = () => this.standing.checkWritable()
    const change: typeof this.change = (label, plan, does) => this.change(label, plan, does)
    this.committer = new Committer({
      store,
      now,
      machine,
      checkWritable,
      onSaved: (entry, edits, before) => this.saved(entry, edits, before),
      onFault: (fault) => this.standing.endWriting(fault.message),
    })
    this.blobs = new BlobFiles(files, layout, { now, newId, checkWritable })
    this.log = new StepLog(files, layout)
    this.history = new JournalHistory({ log: this.log, committer: this.committer, format: store.format, change })
    this.compaction = new Compaction({
      committer: this.committer,
      store,
      notify: (notice) => this.standing.notify([notice]),
      onDone: () => this.tidy(),
    })
    this.inbox = new InboxWatch({
      files,
      layout,
      add: (records) => this.addRecords(records),
      mayTake: () => !this.isClosed && this.standing.readOnlyBecause === null,
      notify: (notices) => this.standing.notify(notices),
    })
  }

  get notices() {
    return this.standing.notices
  }

  get folder() {
    return this.layout.folder
  }

  get info(): VaultInfo {
    const { name, sample, savedAt, records } = this.committer.state
    const { readOnlyBecause, allNotices: notices, isDamaged: damaged } = this.standing
    const access = readOnlyBecause === null ? 'write' : 'read'
    const kept = records.list().filter(({ deletedAt }) => deletedAt === null).length
    const { id, folder } = this
    return { id, name, folder, sample, records: kept, notices, access, readOnlyBecause, damaged, savedAt }
  }

  async read(): Promise<Loaded> {
    await this.committer.db.read()
    if (!this.parts.store.loaded) throw new Error('Nothing was read.')
    return this.parts.store.loaded
  }

  records() {
    return this.committer.state.records.list()
  }

  get(id: string) {
    return this.committer.state.records.get(id)
  }

  snapshot() {
    return this.committer.state
  }

  async append(changes: Changes, { label }: { label: string }) {
    await this.change(label, (state, at) => ({ changes: checkedChanges(state, at, changes), ids: [] }))
  }

  createRecord(draft: ParsedDraft) {
    return this.record('Create', (state, at) => planCreate(state, draft, { id: this.freeId(state), at }))
  }

  putRecord(record: VaultRecord, label = 'Edit') {
    return this.record(label, (state, at) => planPut(state, record, at))
  }

  async trash(ids: readonly string[]) {
    await this.change('Move to trash', (state, at) => planTrash(state, ids, at))
  }

  async restore(ids: readonly string[]) {
    await this.change('Take out of trash', (state) => planTrash(state, ids, null))
  }

  async addRecords(drafts: readonly ParsedDraft[]) {
    const free = (state: VaultState) => () => this.freeId(state)
    const { planned } = await this.change('Add', (state, at) => planAdd(state, drafts, { freeId: free(state), at }))
    return planned.report
  }

  async rename(name: string) {
    await this.change('Rename the vault', (state) => ({
      changes: state.name === name ? [] : [{ op: 'info', name }],
      ids: [],
    }))
  }

  purge(ids: readonly string[]) {
    return purgeRecords(this.purging, ids)
  }

  /** Finishes deleting for ever what an interruption has left. */
  async finishPurge(): Promise<void> {
    await finishPurge(this.purging)
  }

  verify(options: CheckOptions = {}) {
    const { files, layout, id: vault, committer, compaction } = this
    return verifyVault({ files, layout, vault, format: this.parts.store.format, committer, compaction }, options)
  }

  scrub(options: CheckOptions = {}) {
    return scrubBlobs(this.files, this.layout, this.records(), options)
  }

  takeInbox() {
    return this.inbox.take()
  }

  /** Looks whether the disk is nearly full. */
  lookAtSpace(): Promise<void> {
    return this.standing.lookAtSpace(this.parts.store.generationSize)
  }

  async close() {
    if (this.isClosed) return
    await this.inbox.end()
    this.isClosed = true
    try {
      // What was asked for before is saved first.
      await this.committer.alone(async () => undefined)
      await this.compaction.finish()
      await this.blobs.close()
    } finally {
      await this.parts.store.close()
      await this.parts.lock?.release()
    }
  }

  /** Plans against the state as it is when its turn comes, writes, and only then lets the change count. */
  private async change<P extends Plan>(label: string, plan: (state: VaultState, at: string) => P, does?: Does) {
    if (this.isClosed) throw new AppError('NO_VAULT', 'The vault was closed before this was saved.')
    return this.committer.change(label, plan, does)
  }

  private async record(label: string, plan: (state: VaultState, at: string) => Plan): Promise<VaultRecord> {
    const { planned, after } = await this.change(label, plan)
    const record = after.records.get(planned.ids[0] ?? '')
    if (!record) throw new Error('A record that was just saved is not there.')
    return record
  }

  private get purging(): PurgeParts {
    const { files, layout, log, committer, compaction, id } = this
    const change: typeof this.change = (label, plan) => this.change(label, plan)
    const unclaimed = () => this.blobs.unclaimed
    return { files, layout, log, committer, compaction, change, unclaimed, vault: id, store: this.parts.store }
  }

  private saved({ at, ops }: Entry, edits: RecordEdits, before: VaultState) {
    for (const record of edits.values()) if (record) this.blobs.claim(record.attachments)
    if (edits.size > 0) {
      const kinds = [...edits].flatMap(([id, record]) => (record ?? before.records.get(id))?.kind ?? [])
      this.parts.onChange?.({ type: 'records', ids: [...edits.keys()], kinds: [...new Set(kinds)], savedAt: at })
    }
    if (ops.some(({ op }) => op === 'info')) this.parts.onChange?.({ type: 'vault' })
    this.steps += 1
    if (this.steps % STEPS_BETWEEN_LOOKS === 0) void this.lookAtSpace()
    this.compaction.startWhenDue()
  }

  private async tidy() {
    try {
      await moveOldJournals(this.files, this.layout, this.parts.store.loaded?.distrusted ?? [])
    } catch (error) {
      this.standing.notify([storageError(error, 'Old journals could not be moved to history/').message])
    }
    await this.lookAtSpace()
  }

  private freeId(state: VaultState): string {
    for (;;) {
      const id = this.parts.newId()
      if (!state.records.get(id)) return id
    }
  }
}
