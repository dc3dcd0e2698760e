import { formatDay } from '../format'
import { rankNames, slugOf } from './match-name'
import { CAPTURE_KINDS } from './parse'
import { dayWords, weekdayOf } from './read-day'
import { SIGNS, type Sign, type Slot, type Span } from './token'
import type { Known, Named } from './named'

export interface Completion {
  /** What takes the word's place in the text, sign and all; empty where something is made first. */
  insert: string
  /** What it stands for, in words. */
  label: string
  /** A project or a person of this name is made. */
  creates?: { slot: 'project' | 'person'; name: string }
}

/** The word of the shorthand that the caret stands in or right behind, and what could be meant. */
export interface Completing extends Span {
  sign: Sign
  completions: Completion[]
}

const MOST = 8

/** Null where the caret stands in no word of the shorthand, or in one that says all there is to say. */
export function completionsAt(
  text: string,
  caret: number,
  known: Known,
  plain: readonly Span[] = [],
): Completing | null {
  const start = Math.max(...[' ', '\n', '\t'].map((space) => text.lastIndexOf(space, caret - 1))) + 1
  const word = /^\S*/.exec(text.slice(start))?.[0] ?? ''
  const sign = word.charAt(0)
  if (!isSign(sign) || caret <= start) return null
  if (plain.some((span) => span.start === start)) return null
  const written = text.slice(start + 1, caret)
  const completions = offers(SIGNS[sign], sign, written, known).slice(0, MOST)
  const saysAll = completions.length === 1 && completions[0]?.insert === word && !completions[0].creates
  return completions.length === 0 || saysAll ? null : { start, end: start + word.length, sign, completions }
}

const isSign = (sign: string): sign is Sign => Object.hasOwn(SIGNS, sign)

function offers(slot: Slot, sign: Sign, written: string, known: Known): Completion[] {
  switch (slot) {
    case 'day':
      return dayWords(known.today)
        .filter(({ word }) => word.startsWith(written.toLowerCase()))
        .map(({ word, day }) => ({ insert: sign + word, label: `${weekdayOf(day)} ${formatDay(day)}` }))
    case 'tag':
      return known.tags
        .filter((tag) => tag.toLowerCase().startsWith(written.toLowerCase()))
        .map((tag) => ({ insert: sign + tag, label: tag }))
    case 'kind':
      return CAPTURE_KINDS.filter(
        ({ id, name }) => id.startsWith(written.toLowerCase()) || name.toLowerCase().startsWith(written.toLowerCase()),
      ).map(({ id, name }) => ({ insert: sign + id, label: name }))
    case 'criterion':
      return criteria(written, known.criteria).map(({ id, name }) => ({ insert: sign + id, label: `${id} ${name}` }))
    default:
      return named(slot, sign, written, slot === 'project' ? known.projects : known.people)
  }
}

const criteria = (written: string, all: readonly Named[]): Named[] => {
  const byId = all.filter(({ id }) => id.toLowerCase().startsWith(written.toLowerCase()))
  return byId.length > 0 ? byId : rankNames(written, all)
}

/** Those that fit; where none does, to make one, which is never done unasked. */
function named(slot: 'project' | 'person', sign: Sign, written: string, all: readonly Named[]): Completion[] {
  const found = rankNames(written, all).map(({ name }) => ({ insert: sign + slugOf(name), label: name }))
  if (found.length > 0 || !/^\p{L}/u.test(written)) return found
  const name = nameOf(slot, written)
  const creates = { slot, name }
  return [{ insert: sign + slugOf(written), label: `Make the ${slot} “${name}”`, creates }]
}

/** "Price floors" of "price-floors", and "Ana Ortiz" of "ana-ortiz". */
function nameOf(slot: 'project' | 'person', written: string): string {
  const words = written.split(/[-_]+/u).filter(Boolean)
  return words.map((word, at) => (at === 0 || slot === 'person' ? capital(word) : word)).join(' ')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
