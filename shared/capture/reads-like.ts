import type { KindName } from '../records/kinds'

/** The kind that a note looks like, to be proposed; nothing is made of it until the person says so. */
export interface Likeness {
  kind: KindName
  /** "an impact". */
  words: string
}

const NUMBER = String.raw`[-+\u2212]?\d[\d.,]*`
/** A change: a per cent sign, an arrow between numbers, before and after, from one number to another. */
const CHANGE = new RegExp(
  String.raw`${NUMBER}\s*(%|\u202F%|pp\b|percent)|${NUMBER}.{0,24}(\u2192|->|=>).{0,24}\d|\bfrom\b.{0,24}\d.{0,24}\bto\b.{0,24}\d|\d.{0,8}\bto\b.{0,4}\d|\d.{0,24}\b(was|before|instead of)\b.{0,24}\d`,
  'iu',
)
const SAID = /[\u201C"\u00AB\u201E].{8,}[\u201D"\u00BB\u201C]/u

const LIKENESSES: readonly (Likeness & { test: RegExp })[] = [
  { kind: 'feedback', words: 'feedback', test: SAID },
  { kind: 'impact', words: 'an impact', test: CHANGE },
  { kind: 'meeting', words: 'a 1:1', test: /\b1:1\b|\bone-on-one\b|\bmet with\b|\bmeeting with\b/iu },
  { kind: 'feedback', words: 'feedback', test: /\b(feedback|praised|thanked|kudos)\b|\bsaid (that|my|our|the)\b/iu },
  { kind: 'design-doc', words: 'a design document', test: /\b(design doc|design document|RFC|one-pager)\b/iu },
  { kind: 'decision', words: 'a decision', test: /\b(decided|chose|we go with|instead of)\b/iu },
  { kind: 'idea', words: 'an idea', test: /\b(idea|what if|could we|we could|maybe we)\b/iu },
  { kind: 'milestone', words: 'a milestone', test: /\b(launched|shipped|rolled out|went live|released)\b/iu },
  {
    kind: 'learning',
    words: 'a learning',
    test: /\b(learned|learnt|paper|article|course|book|talk|post-?mortem|read|found|caught|bug|leak|incident|fixed)\b/iu,
  },
]

/** What a text reads like; null where nothing in it says. */
export function readsLike(text: string): Likeness | null {
  const found = LIKENESSES.find(({ test }) => test.test(text))
  return found ? { kind: found.kind, words: found.words } : null
}

/** The kind that a captured record is to become: what it is already, else what it reads like, else a learning. */
export const refinedKind = ({ kind, title, line }: { kind: KindName; title: string; line: string }): KindName =>
  kind === 'note' ? (readsLike(`${title} ${line}`)?.kind ?? 'learning') : kind
