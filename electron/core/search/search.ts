import type { SearchHit } from '@shared/contract'
import type { VaultRecord } from '@shared/records/kinds'
import { newestFirst, summarize } from '@shared/records/summary'
import { fold, unfold } from './fold'
import { textsOf, type FieldText } from './texts'

const BEFORE = 40
const AFTER = 80

interface Found {
  record: VaultRecord
  rank: number
  field: FieldText
  start: number
  length: number
}

/**
 * The records that hold every word that was typed, without regard to case and accents: found in a title first, then in
 * tags, then in other text, and among those the newest first. Nothing in the trash is found.
 */
export function searchRecords(records: readonly VaultRecord[], text: string, limit: number): SearchHit[] {
  const phrase = fold(text.trim())
  const words = [...new Set(phrase.split(' '))].filter((word) => word !== '')
  if (words.length === 0) return []
  return records
    .flatMap((record) => (record.deletedAt === null ? (find(record, phrase, words) ?? []) : []))
    .toSorted((one, other) => one.rank - other.rank || newestFirst(one.record, other.record))
    .slice(0, limit)
    .map(hitOf)
}

function find(record: VaultRecord, phrase: string, words: readonly string[]): Found | undefined {
  const texts = textsOf(record)
  const whole = weightiest(texts, phrase)
  if (whole) return foundIn(record, whole, phrase, whole.rank)
  const places = words.map((word) => weightiest(texts, word))
  const [first] = places
  if (!first || places.includes(undefined)) return undefined
  // As good as the word that was found in the least prominent place.
  const rank = Math.max(...places.map((place) => place?.rank ?? 0))
  return foundIn(record, first, words[0] ?? '', rank)
}

function weightiest(texts: readonly FieldText[], text: string): FieldText | undefined {
  let best: FieldText | undefined
  for (const field of texts) if ((!best || field.rank < best.rank) && field.folded.includes(text)) best = field
  return best
}

const foundIn = (record: VaultRecord, field: FieldText, text: string, rank: number): Found => ({
  record,
  rank,
  field,
  start: field.folded.indexOf(text),
  length: text.length,
})

function hitOf({ record, field, start, length }: Found): SearchHit {
  const { text, label } = field
  const match = unfold(text, { start, length })
  return {
    record: summarize(record),
    field: label,
    before: ending(text.slice(0, match.start)),
    match: onOneLine(text.slice(match.start, match.end)),
    after: beginning(text.slice(match.end)),
  }
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')

function ending(text: string): string {
  const letters = Array.from(onOneLine(text.slice(-4 * BEFORE)))
  return letters.length > BEFORE ? `…${letters.slice(-BEFORE).join('')}` : letters.join('')
}

function beginning(text: string): string {
  const letters = Array.from(onOneLine(text.slice(0, 4 * AFTER)))
  return letters.length > AFTER ? `${letters.slice(0, AFTER).join('')}…` : letters.join('')
}
