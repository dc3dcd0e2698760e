import { formatDay } from '../format'
import { weekdayOf } from './read-day'
import type { Meaning, Token } from './token'

/** What a line was understood to say, part by part, in words: "Learning", "Sunday 22 November 2026", "C3 Data and features". */
export const readingWords = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ meaning }) => (meaning ? [meaningWords(meaning)] : []))

export function meaningWords({ slot, id, name }: Meaning): string {
  if (slot === 'day') return `${weekdayOf(id)} ${formatDay(id)}`
  return slot === 'criterion' ? `${id} ${name}` : name
}

/** What keeps a word from being understood, and what to do, in a sentence; null where it is understood. */
export function troubleWords({ meaning, slot, body, choices }: Token): string | null {
  if (meaning) return null
  if (choices.length === 0) return `No ${slot} of the name “${body}”: it stays text.`
  return `“${body}” may be ${choices.map(({ name }) => name).join(' or ')}: say more of the name, or choose.`
}
