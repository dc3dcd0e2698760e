import type { VaultRecord } from '@shared/records/kinds'
import { isListed } from '@shared/records/kinds'
import { newestFirst } from '@shared/records/summary'
import { fold } from './fold'
import { RANKS, textsOf } from './texts'

/** The folded texts of one record, one text a rank, so that a word is sought four times and not in every field. */
interface Entry {
  record: VaultRecord
  texts: readonly [title: string, tags: string, text: string]
  /** What is attached, as far as it has been read. */
  files: string
}

/** An entry and where the text before stood in it. */
interface Found {
  entry: Entry
  rank: number
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
  private last: { phrase: string; matches: readonly Found[] } | undefined

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
    const found: Found[] = []
    let count = 0
    for (const { entry, rank: before } of this.candidates(phrase)) {
      // A single word that goes on cannot stand in a better place than its beginning.
      const rank = words.length === 1 ? placeOf(entry, phrase, before) : rankOf(entry, phrase, words)
      if (rank === undefined) continue
      found.push({ entry, rank })
      if (!fits(entry.record)) continue
      count += 1
      // The newest come first already.
      const list = ranks[order === 'newest' ? 0 : rank]
      if (list && list.length < limit) list.push({ record: entry.record, rank })
    }
    this.last = { phrase, matches: found }
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
    this.all = this.entries.map((entry) => ({ entry, rank: 0 }))
    this.last = undefined
  }

  private entryOf(record: VaultRecord): Entry {
    const known = this.known.get(record)
    if (known) return known
    const texts: [string[], string[], string[]] = [[], [], []]
    for (const { rank, text } of textsOf(record)) texts[rank as 0 | 1 | 2].push(text)
    const [title, tags, rest] = texts.map((ofRank) => fold(ofRank.join(APART)))
    const entry: Entry = {
      record,
      texts: [title ?? '', tags ?? '', rest ?? ''],
      files: this.files.foldedOf(record),
    }
    this.known.set(record, entry)
    return entry
  }
}

export const wordsOf = (phrase: string): string[] => [...new Set(phrase.split(' '))].filter((word) => word !== '')

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

/** Where the whole text stands; otherwise as good as the word that was found in the least prominent place. */
function rankOf(entry: Entry, phrase: string, words: readonly string[]): number | undefined {
  const whole = placeOf(entry, phrase)
  if (whole !== undefined) return whole
  let rank = 0
  for (const word of words) {
    const place = placeOf(entry, word)
    if (place === undefined) return undefined
    rank = Math.max(rank, place)
  }
  return rank
}

/** The best place that holds a text, from a rank on. */
function placeOf({ texts, files }: Entry, text: string, from = 0): number | undefined {
  if (from <= RANKS.title && texts[0].includes(text)) return RANKS.title
  if (from <= RANKS.tags && texts[1].includes(text)) return RANKS.tags
  if (from <= RANKS.text && texts[2].includes(text)) return RANKS.text
  return files.includes(text) ? RANKS.files : undefined
}
