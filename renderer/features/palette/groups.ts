import type { Offer } from '@/ui/actions/offers'
import type { SearchHit } from '@shared/records/summary'
import { actionEntries, helpEntries } from './action-entries'
import { plain, ranked, type Entry, type EntryGroup, type Found } from './entry'
import { wordsOf } from './rank'
import { findRecords, hitEntries, recordEntry, type prepareRecords, type RecordActions } from './record-entries'
import { recentOf } from './recent'

/** What the palette can show, as it stands when it is opened. */
export interface Stock {
  offers: readonly Offer[]
  records: ReturnType<typeof prepareRecords>
  recordActions: RecordActions
  /** The record that is looked at now; going to it leads nowhere. */
  current: string | null
  views: readonly Entry[]
  criteria: readonly Entry[]
  vaults: readonly Entry[]
  /** "New impact" and the like; with the text that was typed as its title. */
  makes: (title: string) => readonly Entry[]
}

/** What is looked for: all, or by the first letter only commands, criteria or keys. */
export type Scope = 'all' | 'commands' | 'criteria' | 'help'
const SCOPES: Readonly<Record<string, Scope>> = { '>': 'commands', '!': 'criteria', '?': 'help' }

export function readQuery(typed: string): { scope: Scope; query: string } {
  const scope = SCOPES[typed.trimStart().charAt(0)]
  return scope ? { scope, query: typed.trimStart().slice(1).trim() } : { scope: 'all', query: typed.trim() }
}

const RECENT = 6
const MOST_RECORDS = 6
const MOST_HITS = 4
const MOST_OTHERS = 5
const MOST = 100

/** What answers, in groups: the group with the best answer first. */
export function groupsFor(stock: Stock, typed: string, hits: readonly SearchHit[]): EntryGroup[] {
  const { scope, query } = readQuery(typed)
  const words = wordsOf(query)
  const among = (entries: readonly Entry[], most: number) =>
    words.length === 0 ? entries.map(plain) : ranked(entries, words, most)
  if (scope === 'help') return filled([{ title: 'Keys', entries: among(helpEntries(stock.offers), MOST) }])
  if (scope === 'criteria') return filled([{ title: 'Criteria', entries: among(stock.criteria, MOST) }])
  if (scope === 'commands') return commands(stock, words, MOST)
  if (words.length === 0) return atRest(stock)
  const found = findRecords(stock.records, query, MOST_RECORDS, stock.recordActions)
  const known = new Set(found.entries.map(({ key }) => key))
  const within = (inFile: boolean) =>
    hitEntries(
      hits.filter((hit) => (hit.inFile ?? false) === inFile),
      known,
      MOST_HITS,
      stock.recordActions,
    )
  const groups: EntryGroup[] = [
    { title: 'Records', count: found.count, entries: found.entries },
    ...commands(stock, words, MOST_OTHERS),
    { title: 'In the text', entries: within(false) },
    { title: 'In attachments', entries: within(true) },
    { title: 'Criteria', entries: ranked(stock.criteria, words, MOST_OTHERS) },
    { title: 'Vaults', entries: ranked(stock.vaults, words, MOST_OTHERS) },
  ]
  const sorted = filled(groups).toSorted((a, b) => bestOf(a) - bestOf(b))
  // Whoever looks for "new impact" does not want to call something so.
  if (groups.some(({ title, entries }) => title === 'Make' && entries.length > 0)) return sorted
  return [...sorted, ...filled([{ title: 'New', entries: stock.makes(query).map(plain) }])]
}

function atRest(stock: Stock): EntryGroup[] {
  const records = stock.records.map(({ record }) => record).filter(({ id }) => id !== stock.current)
  const recent = recentOf(records, RECENT).map((record) => plain(recordEntry(record, stock.recordActions)))
  return filled([{ title: 'Recent', entries: recent }, ...commands(stock, [], MOST)])
}

function commands(stock: Stock, words: readonly string[], most: number): EntryGroup[] {
  const { about, here, places, anywhere, steps } = actionEntries(stock.offers)
  const among = (entries: readonly Entry[]): Found[] =>
    words.length === 0 ? entries.map(plain) : ranked(entries, words, most)
  return filled([
    { title: about ? `Do with ${about.name}` : '', entries: among(about?.entries ?? []) },
    { title: 'Here', entries: words.length === 0 ? here.map(plain) : among([...here, ...steps]) },
    { title: 'Views', entries: among(stock.views) },
    { title: 'Go to', entries: among(places) },
    { title: 'Make', entries: among(stock.makes('')) },
    { title: 'Anywhere', entries: among(anywhere) },
    { title: 'Vaults', entries: words.length === 0 ? stock.vaults.map(plain) : [] },
  ])
}

const filled = (groups: readonly EntryGroup[]) => groups.filter(({ entries }) => entries.length > 0)
const bestOf = ({ entries }: EntryGroup) => Math.min(...entries.map(({ cost }) => cost))
