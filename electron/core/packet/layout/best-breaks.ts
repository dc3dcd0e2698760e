import type { Draft } from './arrange-line'
import type { Atom, AtomMaker, AtomPiece } from './atoms'
import { BreakSearch, type Division, type LineEnd } from './break-search'
import type { TypeStyle } from './type-styles'

export interface Paragraph {
  atoms: readonly Atom[]
  make: AtomMaker
  /** Where the word of an atom may be divided, from its beginning to its end. */
  divisionsOf: (atom: Atom) => readonly Division[]
  hyphenAfter: (head: Atom) => AtomPiece | undefined
}

const LONGEST = 1_200
/** Badness up to which lines count as even without a divided word: spaces about half as wide again. */
const EVEN = 40
/** No line of a paragraph that can do without is worse than this: spaces more than twice as wide. */
const UGLY = 1_000
const demeritsOf = (badness: number): number => (1 + badness) * (1 + badness)

/**
 * The breaks that make the whole paragraph even, after Knuth and Plass: the sum of every line's badness is least.
 * Words are divided only where the lines would not be even enough without. Undefined where no such set of lines exists
 * (a word is wider than the line) or the paragraph is too long to try.
 */
export function bestBreaks(paragraph: Paragraph, style: TypeStyle, width: number): Draft[] | undefined {
  const { atoms, divisionsOf } = paragraph
  if (atoms.length < 2 || atoms.length > LONGEST || atoms.some(({ wordWidth }) => wordWidth > width)) return undefined
  const search = new BreakSearch(atoms, style, width)
  const whole = search.best(NO_DIVISIONS, demeritsOf(UGLY)) ?? search.best(NO_DIVISIONS)
  const good = whole && (!style.hyphenate || whole.worst <= EVEN)
  // The lines without divided words are a way too: a worse one is not followed.
  const end = good ? whole : search.best(divisionsOf, whole?.demerits)
  return end && draftsOf(end, paragraph)
}

const NONE: readonly Division[] = []
const NO_DIVISIONS = (): readonly Division[] => NONE

/** The lines in the order of the text. Only words that are really divided are set in their parts. */
function draftsOf(end: LineEnd, { atoms, make, hyphenAfter }: Paragraph): Draft[] {
  const drafts: Draft[] = []
  for (let to: LineEnd | undefined = end; to?.previous; to = to.previous) {
    const from: LineEnd = to.previous
    const [before, after] = [atoms[from.atom], atoms[to.atom]]
    const tail = from.division && before ? make(from.division.point, before.end, before.required) : undefined
    const head = to.division && after ? make(after.start, to.division.point, false) : undefined
    const line = atoms.slice(from.atom + 1, head ? to.atom : to.atom + 1)
    if (tail) line.unshift(tail)
    if (head) line.push(head)
    drafts.push({ atoms: line, hyphen: head && hyphenAfter(head), last: to === end })
  }
  return drafts.toReversed()
}
