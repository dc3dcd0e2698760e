import type { RecordSummary, SearchHit } from '@shared/records/summary'
import type { Entry, Found } from './entry'
import { match, prepare, wordsOf, type Ranked } from './rank'

interface Prepared {
  record: RecordSummary
  title: Ranked
  /** "e-21", and as it may be typed, "e21". */
  exhibit: string
}

/** Made once for a list of records; every keystroke goes through all of it. */
export const prepareRecords = (records: readonly RecordSummary[]): Prepared[] =>
  records.map((record) => ({ record, title: prepare(record.title), exhibit: record.exhibit?.toLowerCase() ?? '' }))

export interface RecordActions {
  open: (record: RecordSummary) => void
  edit: (record: RecordSummary) => void
}

export const recordEntry = (record: RecordSummary, { open, edit }: RecordActions): Entry => ({
  key: record.id,
  label: { text: record.title, folded: '' },
  drawing: { kind: record.kind },
  record,
  run: () => open(record),
  runOther: () => edit(record),
})

/** Letters are left out of a title only where few others answer: it costs more, and means less. */
const FEW = 8

/** The records whose title or exhibit number answers, the best first, and how many they are in all. */
export function findRecords(prepared: readonly Prepared[], query: string, most: number, actions: RecordActions) {
  const words = wordsOf(query)
  const exact = pick(prepared, words, false)
  const found = exact.length < FEW && words.length === 1 ? pick(prepared, words, true) : exact
  const best = found.toSorted((a, b) => a.cost - b.cost).slice(0, most)
  return {
    count: found.length,
    entries: best.map(({ record, ...rest }): Found => ({ ...recordEntry(record, actions), ...rest })),
  }
}

function pick(prepared: readonly Prepared[], words: readonly string[], mayScatter: boolean) {
  const found: (Pick<Found, 'cost' | 'ranges'> & { record: RecordSummary })[] = []
  for (const { record, title, exhibit } of prepared) {
    const [first = ''] = words
    const named = words.length === 1 && exhibit !== '' ? byExhibit(exhibit, first) : null
    const matched = named === null ? match(title, words, mayScatter) : { cost: named, ranges: [] }
    if (matched) found.push({ record, ...matched })
  }
  return found
}

/** "E-21" is meant by "e-21", "e21" and "21"; what only begins so comes after it. */
function byExhibit(exhibit: string, word: string): number | null {
  if (word === exhibit || word === exhibit.replace('-', '')) return -2
  if (!/\d/.test(word)) return null
  if (exhibit.startsWith(word) || exhibit.replace('-', '').startsWith(word)) return -1
  return exhibit.endsWith(`-${word}`) ? 0 : null
}

/** Where the text stands in other fields, of records that were not found by their title. */
export const hitEntries = (
  hits: readonly SearchHit[],
  known: ReadonlySet<string>,
  most: number,
  actions: RecordActions,
): Found[] =>
  hits
    .filter(({ record, match: text }) => text !== '' && !known.has(record.id))
    .slice(0, most)
    .map((hit) => ({ ...recordEntry(hit.record, actions), hit, ranges: [], cost: WITHIN_TEXT }))

const WITHIN_TEXT = 20
