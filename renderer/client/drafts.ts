import type { Out } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { ParsedDraft } from '@shared/records/kinds'
import type { DraftSnapshot, DraftStatus, DraftStore } from './draft-store'
import { queryClient } from './query-client'
import { keys } from './queries'
import { reportSaving } from './save-state'
import { strandedDrafts } from './stranded-drafts'

/** Drafts in use, and those whose text could not be saved yet: it is there again when the person comes back. */
const drafts = new Map<string, DraftStore>()
const users = new Map<DraftStore, number>()
/** Given up: what they still do on their way out concerns nobody. */
const discarded = new WeakSet<DraftStore>()

export const draftKey = ({ id, kind }: ParsedDraft) => id ?? `new-${kind}`

/** The draft of a record, begun from what is given unless one with unsaved text is there. */
export function draftOf(initial: ParsedDraft, begin: (initial: ParsedDraft) => DraftStore): DraftStore {
  const key = draftKey(initial)
  const kept = drafts.get(key)
  if (kept) return kept
  const stranded = strandedIn(openVault(), key)
  const store = begin(stranded?.saved ?? initial)
  store.subscribe(() => {
    if (discarded.has(store)) return
    report(store)
    strand(store)
  })
  // What could not be saved when the page went last is the draft that goes on here.
  if (stranded) store.change(stranded.record)
  return store
}

/** Holds a draft for as long as someone writes in it; the answer lets go of it, which saves what is left. */
export function holdDraft(store: DraftStore): () => void {
  users.set(store, (users.get(store) ?? 0) + 1)
  drafts.set(draftKey(store.get().record), store)
  return () => {
    users.set(store, (users.get(store) ?? 1) - 1)
    if (discarded.has(store)) return
    void store.leave().then(() => dropUnused(store))
  }
}

/** Whether someone writes in a record, or what was typed in it waits to be saved. */
export const isDrafted = (id: string): boolean => drafts.has(id)

/** Saves all that is typed anywhere. */
export const flushDrafts = () => Promise.all([...drafts.values()].map((store) => store.flush()))

/**
 * Saves all that is typed before another vault takes this one's place.
 * @throws AppError when something cannot be saved, for it would be lost.
 */
export async function settleDrafts(): Promise<void> {
  await Promise.all([...drafts.values()].map((store) => store.leave()))
  const unsaved = [...drafts.values()].find((store) => store.unsaved)
  if (!unsaved) return
  const title = unsaved.get().record.title.trim()
  throw new AppError(
    'STORAGE',
    `\u201C${title}\u201D is not saved yet. Open it and mend that first; nothing was changed.`,
  )
}

/** Gives up what is typed in some records: they are in the trash, or their vault is closed. */
export function discardDrafts(ids: readonly string[] = [...drafts.keys()]) {
  for (const id of ids) {
    const store = drafts.get(id)
    if (!store) continue
    drafts.delete(id)
    discarded.add(store)
    const vault = openVault()
    if (vault !== undefined) strandedDrafts(vault).forget(id)
    reportSaving(nameOf(store), { type: 'gone' })
  }
}

/** The vault that the drafts belong to. */
const openVault = () => queryClient.getQueryData<Out<'vaults.list'>>(keys.vaults)?.current?.id

const strandedIn = (vault: string | undefined, key: string) =>
  vault === undefined ? undefined : strandedDrafts(vault).of(key)

const STRANDED: readonly DraftStatus[] = ['failed', 'conflict', 'untitled']

/** What waits for more than a moment is kept where a crash does not reach it, and taken away once it is saved. */
function strand(store: DraftStore, statuses = STRANDED) {
  const vault = openVault()
  if (vault === undefined) return
  const { record, saved, status } = store.get()
  const key = draftKey(record)
  if (statuses.includes(status)) strandedDrafts(vault).keep(key, { record, saved })
  else if (!store.unsaved) for (const one of [key, `new-${record.kind}`]) strandedDrafts(vault).forget(one)
}

/** The page goes now, whatever is saved. */
export function strandUnsaved() {
  for (const store of drafts.values()) strand(store, [...STRANDED, 'waiting', 'saving'])
}

function dropUnused(store: DraftStore) {
  if ((users.get(store) ?? 0) > 0 || store.unsaved) return
  users.delete(store)
  for (const [key, held] of drafts) if (held === store) drafts.delete(key)
}

/** A draft has become a record: from now on it goes by that one's id. */
export function draftIsKept(draft: ParsedDraft, id: string) {
  const store = drafts.get(draftKey(draft))
  if (!store) return
  drafts.delete(draftKey(draft))
  drafts.set(id, store)
}

/** Under which name a draft reports its saving. */
const names = new WeakMap<DraftStore, string>()

function nameOf(store: DraftStore): string {
  const name = names.get(store) ?? crypto.randomUUID()
  names.set(store, name)
  return name
}

function report(store: DraftStore) {
  const name = nameOf(store)
  const snapshot = store.get()
  const reason = reasonNotSaved(snapshot)
  if (reason) reportSaving(name, { type: 'failed', reason, record: draftKey(snapshot.record) })
  else if (snapshot.status === 'waiting' || snapshot.status === 'saving') reportSaving(name, { type: 'saving' })
  else if (snapshot.saved && snapshot.status === 'saved')
    reportSaving(name, { type: 'saved', at: snapshot.saved.updatedAt })
  else reportSaving(name, { type: 'gone' })
}

function reasonNotSaved({ status, error, issues, record }: DraftSnapshot): string | undefined {
  const name = record.title.trim() ? `\u201C${record.title.trim()}\u201D` : 'The new record'
  if (status === 'failed' && error) return `${name}: ${error.message}`
  if (status === 'conflict') return `${name} was changed elsewhere. Open it and choose what to keep.`
  if (status === 'untitled') return 'The new record needs a title.'
  if (issues[0] && status === 'saved') return `${name}: ${issues[0].message}`
  return undefined
}
