import { EVIDENCE_KINDS } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'

/** As many as one looks over without scrolling. */
const MOST = 8

const kinds: readonly string[] = EVIDENCE_KINDS

/**
 * The exhibits that fit what is typed, the best first: by number ("E-07", "e7", "7"), then by words that begin the title,
 * begin a word of it, stand in it, or begin a word of what else the record says of itself. Before anything is typed, those that are
 * proposed (ids, the best first), then the newest.
 */
export function findCitable(
  records: readonly RecordSummary[],
  query: string,
  proposed: readonly string[],
): RecordSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const rank = (id: string) => {
    const place = proposed.indexOf(id)
    return place === -1 ? proposed.length : place
  }
  return records
    .filter(({ exhibit, kind, deletedAt }) => exhibit !== null && deletedAt === null && kinds.includes(kind))
    .flatMap((record, newest) => {
      const score = scoreOf(record, words)
      return score === null ? [] : [{ record, newest, score, rank: rank(record.id) }]
    })
    .toSorted((a, b) => a.score - b.score || a.rank - b.rank || a.newest - b.newest)
    .slice(0, MOST)
    .map(({ record }) => record)
}

/** Less is better; null where a word is nowhere. */
function scoreOf({ exhibit, title, line, effect, tags }: RecordSummary, words: readonly string[]): number | null {
  const [first] = words
  if (first === undefined) return 0
  if (words.length === 1 && exhibit !== null && isNumber(exhibit, first)) return 0
  const name = title.toLowerCase()
  const rest = ` ${[line, effect, ...tags].join(' ').toLowerCase()}`
  // Elsewhere only whole words from their beginning: "lea" is not looked for in "release".
  if (!words.every((word) => name.includes(word) || rest.includes(` ${word}`))) return null
  if (name.startsWith(words.join(' '))) return 1
  if (words.every((word) => name.startsWith(word) || name.includes(` ${word}`))) return 2
  return words.every((word) => name.includes(word)) ? 3 : 4
}

/** "e-07", "e7", "07" and "7" all mean E-07, and so does "e-0" while it is typed. */
function isNumber(exhibit: string, typed: string): boolean {
  const [series = '', digits = ''] = exhibit.toLowerCase().split('-')
  const match = /^([emf]?)-?(\d*)$/.exec(typed)
  if (!match || typed === '') return false
  const [, asked = '', number = ''] = match
  if (asked !== '' && asked !== series) return false
  if (number === '') return asked !== ''
  return digits.startsWith(number) || String(Number(digits)).startsWith(String(Number(number)))
}
