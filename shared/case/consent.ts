import type { RecordOf } from '../records/kinds'

/** Why somebody's words may not stand in a packet, in a sentence; null where they may. */
export function whyNotQuoted({ consent, quote, disclosure }: RecordOf<'feedback'>): string | null {
  if (quote.trim() === '') return 'There are no words to quote.'
  if (disclosure === 'never') return 'This record is marked as never shown.'
  if (consent === 'given') return null
  if (consent === 'refused') return 'They do not wish to be quoted.'
  if (consent === 'asked') return 'Consent was asked for and is not given yet.'
  return 'Ask them first: no consent to quote is recorded.'
}
