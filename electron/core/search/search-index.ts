import type { VaultRecord } from '@shared/records/kinds'
import { isListed } from '@shared/records/kinds'
import { newestFirst } from '@shared/records/summary'
import { fold } from './fold'
import { RANKS, textsOf } from './texts'

/** The folded texts of one record, one behind the other by rank, so that a word is sought once and not in every field. */
interface Entry {
  record: VaultRecord
  text: string
  /** Where in it the tags begin. */
  tags: number
  /** Where in it all other text begins. */
  rest: number
  /** What is attached, as far as it has been read. */
  files: string
}

/** An entry and where the text before stood in it, so that a text that goes on is not sought anew. */
interface Found {
  entry: Entry
  /** Where the whole text stood; null where only its words did. */
  whole: number | null
  /** Where its last word stood, or before that. */
  last: number
  /** The least prominent place of the words before that; null while nobody has asked. */
  others: number | null
}

export interface Match {
  record: VaultRecord
  rank: number
}

/** Gives the folded text of a record's attachments, and counts up whenever more of it is known. */
export interface AttachedText {
  readonly version: number
  foldedOf(record: VaultRecord): string
}

export interface Query {
  text: string
  /** Only the records that it says yes to. */
  fits: (record: VaultRecord) => boolean
  /** As many of the best, or of the newest, are given. */
  limit: number
  /** The best first, unless the newest are asked for. */
  order?: 'rank' | 'newest'
}

const NO_FILES: AttachedText = { version: 0, foldedOf: () => '' }
/** Between two fields, so that no match reaches from one into the next. */
const APART = '\u0000'
/**
 * A place is one number: the letter at which it stands, and for attachments so much more. No text is longer (V8 ends them
 * at 2^29 - 24 letters), and twice as much is still a number that V8 keeps without an object of its own.
 */
const FILES = 2 ** 29
/** No text holds it. */
const ENDLESS = '\u0000\u0000\u0000'
/** Entries that are made before anything else may have its turn. */
const SLICE = 400

/**
 * The texts of a vault, ready to be searched at every keystroke. It follows the records: what has not changed is not
 * folded again. A text that goes on from the one before is sought only where that was found.
 */
export class SearchIndex {
  private readonly files: AttachedText
  private readonly known = new WeakMap<VaultRecord, Entry>()
  private seen: readonly VaultRecord[] | undefined
  private seenFiles = -1
  /** Newest first. */
  private entries: readonly Entry[] = []
  private all: readonly Found[] = []
  private last: { phrase: string; words: number; matches: readonly Found[] } | undefined

  constructor(files: AttachedText = NO_FILES) {
    this.files = files
  }

  /** Gets ready for the first search without holding anything up. */
  async warm(records: readonly VaultRecord[]): Promise<void> {
    for (let at = 0; at < records.length; at += SLICE) {
      // The first look at a text takes longest, so it is taken here.
      for (const record of records.slice(at, at + SLICE)) placeOf(this.entryOf(record), ENDLESS)
      // oxlint-disable-next-line no-await-in-loop -- that is the point: others take their turn in between
      await new Promise((resume) => setImmediate(resume))
    }
    this.follow(records)
  }

  /** The records that hold every word that was typed, and how many they are. */
  search(records: readonly VaultRecord[], { text, fits, limit, order }: Query): { matches: Match[]; count: number } {
    this.follow(records)
    const phrase = fold(text.trim())
    const words = wordsOf(phrase)
    if (words.length === 0) return { matches: [], count: 0 }
    const ranks: Match[][] = [[], [], [], []]
    const matches: Found[] = []
    const isSameWord = this.last?.words === words.length
    let count = 0
    for (const before of this.candidates(phrase)) {
      const found = goOn(before, phrase, words, isSameWord)
      if (!found) continue
      matches.push(found)
      if (!fits(found.entry.record)) continue
      count += 1
      const rank = rankAt(found.entry, found.whole ?? Math.max(found.last, found.others ?? 0))
      // The newest come first already.
      const list = ranks[order === 'newest' ? 0 : rank]
      if (list && list.length < limit) list.push({ record: found.entry.record, rank })
    }
    this.last = { phrase, words: words.length, matches }
    return { matches: ranks.flat().slice(0, limit), count }
  }

  private candidates(phrase: string): readonly Found[] {
    return this.last && phrase.startsWith(this.last.phrase) ? this.last.matches : this.all
  }

  /** Takes in what changed since the last time. */
  private follow(records: readonly VaultRecord[]) {
    if (this.seen === records && this.seenFiles === this.files.version) return
    const hasNewFiles = this.seenFiles !== this.files.version
    const living = records.filter(({ deletedAt, kind }) => deletedAt === null && isListed(kind))
    const present = new Set(living)
    const kept = this.entries.filter(({ record }) => present.has(record))
    const old = new Set(kept.map(({ record }) => record))
    const fresh = living.filter((record) => !old.has(record)).map((record) => this.entryOf(record))
    this.entries = merged(kept, fresh.toSorted(byAge))
    if (hasNewFiles) for (const entry of this.entries) entry.files = this.files.foldedOf(entry.record)
    this.seen = records
    this.seenFiles = this.files.version
    this.all = this.entries.map((entry) => ({ entry, whole: 0, last: 0, others: null }))
    this.last = undefined
  }

  private entryOf(record: VaultRecord): Entry {
    const known = this.known.get(record)
    if (known) return known
    const texts: [string[], string[], string[]] = [[], [], []]
    for (const { rank, text } of textsOf(record)) texts[rank as 0 | 1 | 2].push(text)
    const [title, tags, rest] = texts.map((ofRank) => fold(ofRank.join(APART)))
    const before = [title, tags].map((text) => `${text}${APART}`)
    const entry: Entry = {
      record,
      text: `${before.join('')}${rest}`,
      tags: before[0]!.length,
      rest: before.join('').length,
      files: this.files.foldedOf(record),
    }
    this.known.set(record, entry)
    return entry
  }
}

export const wordsOf = (phrase: string): string[] => phrase.split(' ').filter((word) => word !== '')

const byAge = (one: Entry, other: Entry) => newestFirst(one.record, other.record)

/** Both in their order already, so one pass is enough. */
function merged(kept: readonly Entry[], fresh: readonly Entry[]): readonly Entry[] {
  if (fresh.length === 0) return kept
  if (kept.length === 0) return fresh
  const all: Entry[] = []
  let at = 0
  for (const entry of kept) {
    while (at < fresh.length && byAge(fresh[at]!, entry) < 0) all.push(fresh[at++]!)
    all.push(entry)
  }
  return all.concat(fresh.slice(at))
}

/**
 * Where a text stands in an entry that held its beginning, if it does. It is ranked by where the whole of it stands;
 * otherwise as good as the word that was found in the least prominent place.
 * @param isSameWord the text went on within its last word, so that the words before are the same
 */
function goOn(before: Found, phrase: string, words: readonly string[], isSameWord: boolean): Found | undefined {
  const { entry } = before
  const whole = before.whole === null ? null : (placeOf(entry, phrase, before.whole) ?? null)
  const since = isSameWord ? before : { last: 0, others: null }
  // Most often it stands where its beginning stood.
  if (whole !== null)
    return whole === before.whole && isSameWord ? before : { entry, whole, last: since.last, others: since.others }
  if (words.length === 1) return undefined
  const last = placeOf(entry, words.at(-1) ?? '', since.last)
  if (last === undefined) return undefined
  if (last === before.last && isSameWord && before.whole === null) return before
  const others = since.others ?? leastOf(entry, words.slice(0, -1))
  return others === undefined ? undefined : { entry, whole, last, others }
}

/** The least prominent of the places where some words stand; undefined where one of them does not. */
function leastOf(entry: Entry, words: readonly string[]): number | undefined {
  const places = words.map((word) => placeOf(entry, word))
  return places.includes(undefined) ? undefined : Math.max(...(places as number[]))
}

/**
 * The first place that holds a text, from a place on: what goes on cannot stand before its beginning, so that a word is
 * read once while it is typed, and not once for each of its letters.
 */
function placeOf({ text: inRecord, files }: Entry, text: string, from = 0): number | undefined {
  if (from < FILES) {
    const at = inRecord.indexOf(text, from)
    if (at !== -1) return at
  }
  if (files === '') return undefined
  const inFiles = files.indexOf(text, Math.max(from - FILES, 0))
  return inFiles === -1 ? undefined : FILES + inFiles
}

function rankAt({ tags, rest }: Entry, place: number): number {
  if (place >= FILES) return RANKS.files
  return place < tags ? RANKS.title : place < rest ? RANKS.tags : RANKS.text
}
