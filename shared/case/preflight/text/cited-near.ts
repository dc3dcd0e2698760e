import type { VaultRecord } from '../../../records/kinds'
import { exhibitsIn, type Citation } from './citations'
import type { CaseText } from './case-texts'
import { sentencesOf, type Span } from './sentences'

/** The sentence that holds a place of a text; the whole text where there is none. */
export const sentenceAt = (text: string, place: number): Span =>
  sentencesOf(text).find(({ from, to }) => from <= place && place < to) ?? { text, from: 0, to: text.length }

/**
 * The records that stand behind some words: those cited next in the same sentence, else those before in it. Where the
 * sentence cites nothing, what the text rests on by its form.
 */
export function citedNear(
  { text, cited }: CaseText,
  place: number,
  lookUp: (exhibit: string) => VaultRecord | undefined,
): readonly VaultRecord[] {
  const sentence = sentenceAt(text, place)
  const inside = exhibitsIn(text).filter(({ from }) => from >= sentence.from && from < sentence.to)
  const groups = inRow(inside, text)
  const group = groups.find(([first]) => first && first.from > place) ?? groups.at(-1)
  return group ? group.flatMap(({ exhibit }) => lookUp(exhibit) ?? []) : cited
}

/** Citations with nothing but spaces and commas between them belong to the same words. */
function inRow(citations: readonly Citation[], text: string): Citation[][] {
  const rows: Citation[][] = []
  for (const citation of citations) {
    const last = rows.at(-1)?.at(-1)
    if (last && /^[\s,;]*(?:and\s+)?$/.test(text.slice(last.to, citation.from))) rows.at(-1)?.push(citation)
    else rows.push([citation])
  }
  return rows
}
