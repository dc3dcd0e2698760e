import type { SearchHit } from '@shared/records/summary'
import type { VaultRecord } from '@shared/records/kinds'
import { fold, unfold } from './fold'
import { SearchIndex, wordsOf, type AttachedText, type Query } from './search-index'
import { summaryOf } from './summaries'
import { RANKS, textsOf, type FieldText } from './texts'

const BEFORE = 40
const AFTER = 80
/** Records of which the texts of each field are kept. */
const MOST_KNOWN = 1_000

interface FoldedText extends FieldText {
  folded?: string
}

/** What is attached to records, as far as it has been read. */
export interface AttachedTexts extends AttachedText {
  textsOf(record: VaultRecord): readonly FieldText[]
}

/**
 * The records that hold every word that was typed, without regard to case and accents: found in a title first, then in
 * tags, then in other text, then in what is attached, and among those the newest first. Nothing in the trash is found.
 */
export class VaultSearch {
  private readonly files: AttachedTexts | undefined
  private readonly index: SearchIndex
  /** Of what was found last. */
  private readonly known = new Map<VaultRecord, readonly FoldedText[]>()

  constructor(files?: AttachedTexts) {
    this.files = files
    this.index = new SearchIndex(files)
  }

  warm(records: readonly VaultRecord[]): Promise<void> {
    return this.index.warm(records)
  }

  search(records: readonly VaultRecord[], query: Query): { hits: SearchHit[]; count: number } {
    const { matches, count } = this.index.search(records, query)
    const phrase = fold(query.text.trim())
    return { hits: matches.map(({ record }) => this.hitOf(record, phrase)), count }
  }

  private hitOf(record: VaultRecord, phrase: string): SearchHit {
    const texts = [...this.ownTexts(record), ...(this.files?.textsOf(record) ?? [])]
    const place = weightiest(texts, phrase) ?? weightiest(texts, wordsOf(phrase)[0] ?? '')
    const summary = summaryOf(record)
    if (!place) return { record: summary, field: '', before: '', match: '', after: '' }
    const { text, label } = place.field
    const match = unfold(text, place)
    return {
      record: summary,
      field: label,
      before: ending(text.slice(0, match.start)),
      match: onOneLine(text.slice(match.start, match.end)),
      after: beginning(text.slice(match.end)),
      ...(place.field.rank === RANKS.files && { inFile: true as const }),
    }
  }

  /** What was found by a word is most often found by one letter more of it. */
  private ownTexts(record: VaultRecord): readonly FoldedText[] {
    const known = this.known.get(record)
    if (known) return known
    const texts = textsOf(record).map((field) => ({ ...field, folded: fold(field.text) }))
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    this.known.set(record, texts)
    return texts
  }
}

interface Place {
  field: FieldText
  /** In the folded text. */
  start: number
  length: number
}

function weightiest(texts: readonly FoldedText[], text: string): Place | undefined {
  let best: Place | undefined
  for (const field of texts) {
    if (best && field.rank >= best.field.rank) continue
    const start = (field.folded ?? fold(field.text)).indexOf(text)
    if (start !== -1) best = { field, start, length: text.length }
  }
  return best
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
