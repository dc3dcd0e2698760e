import type { VaultRecord } from '../../records/kinds'
import type { RuleText } from '../../rules/rule'
import type { CaseScope } from './case-scope'
import type { PreflightFinding, Severity } from './preflight'
import type { CaseText } from './text/case-texts'
import { sentencesOf, type Span } from './text/sentences'

/** What a rule found, before it gets its key. */
export type Found = Omit<PreflightFinding, 'key' | 'rule' | 'source'> & {
  /** What makes two findings of one rule the same thing; without it, its sentence. */
  subject?: string
  /** The rule that is to be named, where another list of rules made the finding; and where it comes from. */
  rule?: string
  source?: string
}

/** One rule of the reviewer: what it asks, where that comes from, and what it finds. */
export interface PreflightRule extends RuleText {
  find: (scope: CaseScope) => Found[]
}

/** Sources that several rules share. */
export const SOURCES = {
  casebook: 'Casebook',
  layout: 'Casebook, after published guides to promotion packets (Larson; Lynch 2018)',
  larson: 'Larson, promotion packets (StaffEng)',
  lynch: 'Lynch, 2018, on a promotion packet at Google',
  dropbox: 'Dropbox engineering career framework',
} as const

const NOWHERE = { record: null, exhibit: null, field: null, criterion: null, quote: null, replacement: null }

type Saying = { severity: Severity; text: string } & Partial<Found>

/** A finding about a record, or about one field of it. */
export const foundIn = (record: Pick<VaultRecord, 'id' | 'exhibit'>, saying: Saying): Found => ({
  ...NOWHERE,
  record: record.id,
  exhibit: record.exhibit,
  ...saying,
})

/** A finding about some words of a text. Its subject is the sentence they stand in: it may move, but not change. */
export function foundAt(text: CaseText, words: Span, saying: Saying): Found {
  const sentence = sentencesOf(text.text).find(({ from, to }) => from <= words.from && words.from < to)
  return foundIn(text.record, {
    field: text.field,
    criterion: text.criterion,
    quote: { text: words.text, from: words.from, to: words.to },
    subject: `${words.text}\n${sentence?.text ?? ''}`,
    ...saying,
  })
}

/** A record as a sentence names it: its exhibit number, else its title. */
export const nameOf = ({ exhibit, title }: Pick<VaultRecord, 'exhibit' | 'title'>): string =>
  exhibit ?? `“${title.trim() || 'Untitled'}”`

/** "M-03", "M-03 and M-05", "M-03, M-05 and E-07". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** A sentence as it stands inside another one: its first letter is small, unless it begins with capitals. */
export const inSentence = (sentence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
