import { KIND_NAMES, kindInfo, type KindName } from '../records/kinds'
import { signedWords, type SignedWord } from './find-words'
import { matchNames } from './match-name'
import { readDay } from './read-day'
import { SIGNS, type Slot, type Span, type Token } from './token'
import type { Known, Named } from './named'

/** The kinds that a line can begin. A rubric, a case and the profile are made on screens of their own. */
export const CAPTURE_KINDS: readonly (Named & { id: KindName })[] = KIND_NAMES.filter(
  (kind) => !['rubric', 'case', 'profile'].includes(kind),
).map((kind) => ({ id: kind, name: kindInfo(kind).label }))

/** A record has one kind, one project and one day. What is named a second time stays text. */
const ONE_OF_EACH: ReadonlySet<Slot> = new Set(['kind', 'project', 'day'])

/**
 * The words of the shorthand in a text, in order and never overlapping. Those at one of the plain spans are left out: the
 * person has said that they are text.
 */
export function parseShorthand(text: string, known: Known, plain: readonly Span[] = []): Token[] {
  const taken = new Set<Slot>()
  return signedWords(text).flatMap((word) => {
    if (plain.some(({ start, end }) => start === word.start && end === word.end)) return []
    const slot = SIGNS[word.sign]
    if (taken.has(slot)) return []
    const token = read(word, slot, known)
    if (token?.meaning && ONE_OF_EACH.has(slot)) taken.add(slot)
    return token ? [token] : []
  })
}

/** Null for a word that is no shorthand at all; one without a meaning may still get one. */
function read(word: SignedWord, slot: Slot, known: Known): Token | null {
  const token = (choices: readonly Named[], meaning?: Named): Token => {
    const one = meaning ?? (choices.length === 1 ? choices[0] : undefined)
    const { start, end, sign, body } = word
    return { start, end, sign, body, slot, choices: one ? [] : choices, meaning: one ? { ...one, slot } : null }
  }
  const { body } = word
  switch (slot) {
    case 'tag':
      return token([], { id: body, name: body })
    case 'day': {
      const day = readDay(body, known.today)
      return day === null ? null : token([], { id: day, name: day })
    }
    case 'kind':
      return orNothing(token, matchKinds(body))
    case 'criterion':
      return orNothing(token, matchCriteria(body, known.criteria))
    default: {
      const matches = matchNames(body, slot === 'project' ? known.projects : known.people)
      // An amount such as "+15" is no project that lacks.
      return matches.length === 0 && !/^\p{L}/u.test(body) ? null : token(matches)
    }
  }
}

const orNothing = (token: (choices: readonly Named[]) => Token, choices: readonly Named[]) =>
  choices.length === 0 ? null : token(choices)

/** By the name that files use, "design-doc", or by the label, "meeting" and "1:1" alike. */
function matchKinds(body: string): readonly Named[] {
  const written = body.toLowerCase()
  const exact = CAPTURE_KINDS.filter(({ id, name }) => id === written || name.toLowerCase() === written)
  if (exact.length > 0) return exact
  return CAPTURE_KINDS.filter(({ id, name }) => id.startsWith(written) || name.toLowerCase().startsWith(written))
}

/** By id, "C3", or by a word of the name from three letters on. */
function matchCriteria(body: string, criteria: readonly Named[]): readonly Named[] {
  const byId = criteria.filter(({ id }) => id.toLowerCase() === body.toLowerCase())
  if (byId.length > 0) return byId
  return body.length < 3 ? [] : matchNames(body, criteria)
}
