import type { RecordOf } from '../records/kinds'

type Feedback = Pick<RecordOf<'feedback'>, 'consent' | 'disclosure'>

/** What each answer to "may I quote you?" means for the packet. "Given" is said with the name under which it prints. */
export const CONSENT_MEANS = {
  asked: 'Not printed until they say yes.',
  'not-asked': 'Not printed. Ask them first, and say who will read it.',
  refused: 'Never printed, and weak wherever it counts.',
} as const satisfies Partial<Record<NonNullable<Feedback['consent']>, string>>

/**
 * How words with consent are printed, in a sentence.
 * @param voice who is named beside the quote, and how they relate
 */
export function printedAs(disclosure: Feedback['disclosure'], voice: { who: string; relation: string }): string {
  const name = [voice.who, voice.relation].filter(Boolean).join(', ')
  if (disclosure === 'never') return 'Not printed all the same: this record is marked “Never”.'
  const where = disclosure === 'internal' ? 'Printed in packets for readers inside the company as' : 'Printed as'
  return `${where} “${name}”.`
}
