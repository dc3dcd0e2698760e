import type { KindName, RecordDraft } from '../records/kinds'
import type { Attachment } from '../records/record-shape'
import { parseShorthand } from './parse'
import { titleOf } from './title'
import type { Meaning, Slot, Span, Token } from './token'
import type { Known } from './named'

/** The longest title of a record, in characters. */
const MOST_TITLE = 500

/** What was given to be kept: the typed text, and what was pasted or dropped. */
export interface Captured {
  text: string
  /** Words that the person made text again. */
  plain?: readonly Span[]
  links?: readonly string[]
  attachments?: readonly Attachment[]
}

/** The record that a capture makes; it waits in the inbox. Null while there is nothing to call it by. */
export function draftOf(captured: Captured, known: Known): RecordDraft | null {
  const { text, plain = [], links = [], attachments = [] } = captured
  const tokens = parseShorthand(text, known, plain)
  const { title, rest } = splitTitle(text, tokens)
  const name = title || attachments[0]?.name || (links[0] && linkName(links[0])) || ''
  if (name === '') return null
  const kind = (meaningOf(tokens, 'kind')?.id ?? 'note') as KindName
  const day = meaningOf(tokens, 'day')?.id ?? null
  const addresses = [...new Set([...links, ...linksIn(text)])]
  const draft = {
    kind,
    title: name.slice(0, MOST_TITLE),
    inbox: true,
    when: { from: day, to: day },
    project: meaningOf(tokens, 'project')?.id ?? null,
    ...whoIn(kind, idsOf(tokens, 'person')),
    tags: idsOf(tokens, 'tag'),
    evidence: idsOf(tokens, 'criterion').map((criterion) => ({ criterion })),
    links: addresses.map((url) => ({ label: '', url })),
    attachments: [...attachments],
  }
  return (rest === '' ? draft : { ...draft, ...restIn(kind, rest) }) as RecordDraft
}

/** The first line names the record. What is longer than a name, or stands on further lines, is its text. */
function splitTitle(text: string, tokens: readonly Token[]): { title: string; rest: string } {
  const lines = text.split('\n')
  const first = lines.findIndex((_line, at) => titleOf(...lineAt(lines, at, tokens)) !== '')
  if (first === -1) return { title: '', rest: '' }
  const title = titleOf(...lineAt(lines, first, tokens))
  const below = lines.slice(first + 1).map((_line, at) => titleOf(...lineAt(lines, first + 1 + at, tokens)))
  const whole = title.length > MOST_TITLE ? [title, ...below] : below
  return { title, rest: whole.join('\n').trim() }
}

/** One line of the text, with the words of the shorthand where they stand in it. */
function lineAt(lines: readonly string[], at: number, tokens: readonly Token[]): [string, Token[]] {
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0)
  const line = lines[at] ?? ''
  const inLine = tokens.filter((token) => token.start >= start && token.end <= start + line.length)
  return [line, inLine.map((token) => ({ ...token, start: token.start - start, end: token.end - start }))]
}

const meaningOf = (tokens: readonly Token[], slot: Slot): Meaning | undefined =>
  tokens.find((token) => token.slot === slot && token.meaning)?.meaning ?? undefined

const idsOf = (tokens: readonly Token[], slot: Slot): string[] => [
  ...new Set(tokens.flatMap((token) => (token.slot === slot && token.meaning ? [token.meaning.id] : []))),
]

/** The field of each kind that longer text goes to: the one that a person would write it in. */
const TEXT_FIELD: Partial<Record<KindName, string>> = {
  note: 'text',
  project: 'problem',
  'design-doc': 'abstract',
  feedback: 'quote',
  learning: 'insight',
  idea: 'hypothesis',
  meeting: 'notes',
  decision: 'why',
  milestone: 'notes',
}

/** Where longer text goes in a record of a kind; the private note takes what no field is meant for. */
export const restIn = (kind: KindName, rest: string): Record<string, string> => ({
  [TEXT_FIELD[kind] ?? 'privateNote']: rest,
})

/** Where people go in a record of a kind: a 1:1 is with them. */
export const whoIn = (kind: KindName, people: readonly string[]): Record<string, string[]> => ({
  [kind === 'meeting' ? 'with' : 'people']: [...people],
})

/** Web addresses that stand in a text; they stay text besides. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?<=^|[\s(<"])https?:\/\/[^\s<>"]+/gu)].map(([url]) => url.replace(/[.,;:!?)\]}'"]+$/, ''))

/** What to call a link that came without words: "example.com/paper" of its address. */
export const linkName = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#]+$/, '')
