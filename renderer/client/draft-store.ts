import { AppError, type FieldIssue } from '@shared/errors'
import { kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { VaultRecord } from '@shared/records/record-schemas'
import { checkDraft, mergeRecords, withManaged } from './draft-values'
import { sameValue } from './same-value'

/** How long after the last keystroke a draft is saved. */
export const SETTLE_MS = 500

/** What a draft needs from outside. */
export interface DraftPort {
  create(draft: ParsedDraft): Promise<VaultRecord>
  put(record: VaultRecord): Promise<VaultRecord>
  /** Runs the work later; the answer stops it. */
  later(work: () => void, ms: number): () => void
}

export type DraftStatus =
  /** Nothing was typed yet. */
  | 'fresh'
  /** Typed, and saved in a moment. */
  | 'waiting'
  /** Typed, but a record needs a title before it can be kept. */
  | 'untitled'
  | 'saving'
  | 'saved'
  /** The error says why; the text is still here. */
  | 'failed'
  /** The record was changed elsewhere in the same fields. */
  | 'conflict'

export interface DraftSnapshot {
  /** What stands on screen. */
  record: ParsedDraft
  /** What the vault holds; null before the first save. */
  saved: VaultRecord | null
  status: DraftStatus
  /** What does not fit. These fields stay as the vault has them until they do. */
  issues: readonly FieldIssue[]
  /** Why the last save failed, until one succeeds. */
  error: AppError | null
  /** The record as it was changed elsewhere, and the fields that both changed. */
  clash: { theirs: VaultRecord; fields: readonly string[] } | null
}

/** New values of some fields, or what makes them from the record as it stands. */
export type DraftPatch<R = ParsedDraft> = Partial<R> | ((record: R) => Partial<R>)

/** One record that is being written: what is typed, what is saved, and the way from one to the other. */
export class DraftStore {
  readonly #port: DraftPort
  readonly #initial: ParsedDraft
  readonly #listeners = new Set<() => void>()
  #snapshot: DraftSnapshot
  #queue: Promise<boolean> = Promise.resolve(true)
  #stopTimer = () => {}

  constructor(initial: ParsedDraft | VaultRecord, port: DraftPort) {
    this.#port = port
    this.#initial = initial
    const saved = initial.revision === undefined ? null : (initial as VaultRecord)
    this.#snapshot = { record: initial, saved, status: saved ? 'saved' : 'fresh', issues: [], error: null, clash: null }
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get = (): DraftSnapshot => this.#snapshot

  /** Whether something stands on screen that the vault does not hold. */
  get unsaved(): boolean {
    const { status, issues } = this.#snapshot
    return issues.length > 0 || (status !== 'fresh' && status !== 'saved')
  }

  change(patch: DraftPatch) {
    const before = this.#snapshot.record
    const record = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) } as ParsedDraft
    const { saved, status } = this.#snapshot
    if (!saved && sameValue(record, this.#initial)) {
      this.#stopTimer()
      return this.#set({ record, status: 'fresh', issues: [], error: null })
    }
    const { issues } = checkDraft(record, saved)
    const next = status === 'conflict' ? 'conflict' : !saved && !hasTitle(record) ? 'untitled' : 'waiting'
    this.#set({ record, issues, status: next })
    this.#stopTimer()
    if (next === 'waiting') this.#stopTimer = this.#port.later(() => void this.flush(), SETTLE_MS)
  }

  /** Saves what can be saved now. Answers whether the vault then holds all that stands on screen. */
  flush = (): Promise<boolean> => {
    this.#stopTimer()
    this.#queue = this.#queue.then(() => this.#saveAll())
    return this.#queue
  }

  /** The same when the person goes away: a record without a title gets one, so that its text is kept. */
  leave(): Promise<boolean> {
    const { record, status } = this.#snapshot
    if (status === 'untitled') this.change({ title: `Untitled ${kindInfo(record.kind).label.toLowerCase()}` })
    return this.flush()
  }

  /** Takes in what was saved elsewhere, where nothing typed here stands against it. */
  refresh(theirs: VaultRecord) {
    const { record, saved, status } = this.#snapshot
    if (!saved || theirs.revision <= saved.revision || status === 'conflict' || status === 'saving') return
    const merge = mergeRecords(saved, record, theirs)
    if (merge.clashes.length === 0) this.#set({ record: merge.record, saved: theirs })
  }

  /** Settles a conflict with what stands here. */
  keepMine = () => this.#settle(() => this.#snapshot.record)

  /** Settles a conflict with what was saved elsewhere; only the fields that both changed are taken over. */
  takeTheirs = () =>
    this.#settle(({ theirs, fields }) => {
      const taken = Object.fromEntries(fields.map((name) => [name, theirs[name]]))
      return { ...this.#snapshot.record, ...taken }
    })

  #settle(choose: (clash: NonNullable<DraftSnapshot['clash']>) => ParsedDraft): Promise<boolean> {
    const { clash } = this.#snapshot
    if (!clash) return this.flush()
    const record = withManaged(choose(clash), clash.theirs)
    const { issues } = checkDraft(record, clash.theirs)
    this.#set({ record, saved: clash.theirs, status: 'waiting', clash: null, error: null, issues })
    return this.flush()
  }

  async #saveAll(): Promise<boolean> {
    while (this.#snapshot.status !== 'conflict' && this.#snapshot.status !== 'untitled') {
      const { record, saved } = this.#snapshot
      const { values } = checkDraft(record, saved)
      const isSame = saved ? sameValue(values, saved) : this.#snapshot.status === 'fresh'
      if (isSame) {
        this.#set({ status: saved ? 'saved' : 'fresh', error: null })
        return !this.unsaved
      }
      if (!(await this.#saveOnce(values, saved))) return false
    }
    return false
  }

  async #saveOnce(values: ParsedDraft, base: VaultRecord | null): Promise<boolean> {
    this.#set({ status: 'saving' })
    try {
      const saved = base ? await this.#port.put(withManaged(values, base)) : await this.#port.create(values)
      // What was typed while it was being saved stays; so does the text to the letter, which the vault may have trimmed.
      const unsent = new Set(this.#snapshot.issues.map(({ path }) => path[0]))
      const record = withManaged(takeOver(this.#snapshot.record, values, saved, unsent), saved)
      this.#set({ record, saved, error: null })
      return true
    } catch (error) {
      return this.#failed(error, base)
    }
  }

  #failed(error: unknown, base: VaultRecord | null): boolean {
    const theirs =
      error instanceof AppError && error.code === 'CONFLICT' ? VaultRecord.safeParse(error.data) : undefined
    if (!base || !theirs?.success) {
      this.#set({ status: 'failed', error: asAppError(error) })
      return false
    }
    const { record, clashes } = mergeRecords(base, this.#snapshot.record, theirs.data)
    if (clashes.length > 0)
      this.#set({ record, status: 'conflict', error: null, clash: { theirs: theirs.data, fields: clashes } })
    else this.#set({ record, saved: theirs.data, status: 'waiting' })
    return clashes.length === 0
  }

  #set(patch: Partial<DraftSnapshot>) {
    this.#snapshot = { ...this.#snapshot, ...patch }
    for (const listener of this.#listeners) listener()
  }
}

const hasTitle = ({ title }: ParsedDraft) => title.trim() !== ''

/** Fields that were sent and not typed in since now read as the vault keeps them. */
function takeOver(now: ParsedDraft, sent: ParsedDraft, saved: VaultRecord, unsent: ReadonlySet<string | undefined>) {
  const entries = Object.entries(now).map(([name, value]) => {
    const isSettled = !unsent.has(name) && sameValue(value, sent[name])
    return [name, isSettled ? saved[name] : value]
  })
  return Object.fromEntries(entries) as ParsedDraft
}

const asAppError = (error: unknown) =>
  error instanceof AppError ? error : new AppError('INTERNAL', String(error), undefined, { cause: error })
