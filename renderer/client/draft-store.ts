import { AppError, type FieldIssue } from '@shared/errors'
import { labelInText, type ParsedDraft } from '@shared/records/kinds'
import { VaultRecord } from '@shared/records/record-schemas'
import { checkDraft, mergeRecords, withManaged } from './draft-values'
import { sameValue } from './same-value'

/** How long after the last keystroke a draft is saved. */
export const SETTLE_MS = 500

/** What a draft needs from outside. */
export interface DraftPort {
  create(draft: ParsedDraft): Promise<VaultRecord>
  /** A save apart stands by itself in the history, and does not join the edits before it. */
  put(record: VaultRecord, apart: boolean): Promise<VaultRecord>
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
  /** All is saved but some fields that were changed elsewhere too; the person chooses. */
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
  /** The record as it was saved elsewhere, and the fields that both changed: they wait until the person has chosen. */
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
  /** The person has chosen between two texts since the last save. */
  #hasChosen = false

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
    const { saved } = this.#snapshot
    if (!saved && sameValue(record, this.#initial)) {
      this.#stopTimer()
      return this.#set({ record, status: 'fresh', issues: [], error: null })
    }
    const { issues } = checkDraft(record, saved)
    const next = !saved && !hasTitle(record) ? 'untitled' : 'waiting'
    this.#set({ record, issues, status: next })
    // Whoever writes what the other wrote has chosen.
    this.#setClash(this.#clashing.filter((name) => !sameValue(record[name], saved?.[name])))
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
    if (status === 'untitled') this.change({ title: `Untitled ${labelInText(record.kind)}` })
    return this.flush()
  }

  /** Takes in what was saved elsewhere. Where it stands against what is typed here, the person chooses. */
  refresh(theirs: VaultRecord) {
    const { saved, status } = this.#snapshot
    if (!saved || theirs.revision <= saved.revision || status === 'saving') return
    this.#takeIn(saved, theirs)
    if (status === 'conflict') void this.flush()
  }

  /** Settles a conflict with what stands here, in all fields that clash or in some. */
  keepMine = (names: readonly string[] = this.#clashing): Promise<boolean> => {
    this.#hasChosen = true
    this.#setClash(this.#clashing.filter((name) => !names.includes(name)))
    return this.flush()
  }

  /**
   * Settles a conflict with what was saved elsewhere, in all fields that clash or in some. What stands here is saved first,
   * so that the record's history holds both.
   */
  takeTheirs = async (names: readonly string[] = this.#clashing): Promise<boolean> => {
    const { saved } = this.#snapshot
    if (!saved) return this.flush()
    const theirs = Object.fromEntries(names.map((name) => [name, saved[name]]))
    await this.keepMine(names)
    if (this.#snapshot.status === 'failed') {
      this.#setClash([...this.#clashing, ...names])
      return false
    }
    this.#hasChosen = true
    this.change(theirs)
    return this.flush()
  }

  get #clashing(): readonly string[] {
    return this.#snapshot.clash?.fields ?? []
  }

  #setClash(fields: readonly string[]) {
    const { saved } = this.#snapshot
    this.#set({ clash: saved && fields.length > 0 ? { theirs: saved, fields } : null })
  }

  /** Joins what stands here, begun from one version, with another that was saved elsewhere. */
  #takeIn(base: VaultRecord, theirs: VaultRecord) {
    const merge = mergeRecords(base, this.#snapshot.record, theirs)
    const fields = new Set([...this.#clashing, ...merge.clashes])
    this.#set({ record: merge.record, saved: theirs, issues: checkDraft(merge.record, theirs).issues })
    this.#setClash([...fields].filter((name) => !sameValue(merge.record[name], theirs[name])))
  }

  /** What may be saved: fields that clash, and those that do not fit, are as the vault has them. */
  #sendable(record: ParsedDraft, saved: VaultRecord | null): ParsedDraft {
    const { values } = checkDraft(record, saved)
    const waiting = Object.fromEntries(saved ? this.#clashing.map((name) => [name, saved[name]]) : [])
    return { ...values, ...waiting }
  }

  async #saveAll(): Promise<boolean> {
    while (this.#snapshot.status !== 'untitled') {
      const { record, saved, status } = this.#snapshot
      const values = this.#sendable(record, saved)
      const isSame = saved ? sameValue(values, saved) : status === 'fresh'
      if (isSame) {
        const isSettled = this.#clashing.length === 0
        this.#set({ status: !isSettled ? 'conflict' : saved ? 'saved' : 'fresh', error: null })
        return !this.unsaved
      }
      if (!(await this.#saveOnce(values, saved))) return false
    }
    return false
  }

  async #saveOnce(values: ParsedDraft, base: VaultRecord | null): Promise<boolean> {
    this.#set({ status: 'saving' })
    try {
      const saved = base
        ? await this.#port.put(withManaged(values, base), this.#hasChosen)
        : await this.#port.create(values)
      this.#hasChosen = false
      // What was typed while it was being saved stays; so does the text to the letter, which the vault may have trimmed.
      const unsent = new Set(this.#snapshot.issues.map(({ path }) => path[0]))
      const record = withManaged(takeOver(this.#snapshot.record, values, saved, unsent), saved)
      this.#set({ record, saved, error: null })
      this.#setClash(this.#clashing.filter((name) => !sameValue(record[name], saved[name])))
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
    // The rest is saved in the next round, upon what is there now.
    this.#takeIn(base, theirs.data)
    return true
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
