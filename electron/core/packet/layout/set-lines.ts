import type { Shaper } from '../text/shape'
import { type Atom, type AtomMaker, type AtomPiece, atomMaker, atomsOf, shapedWidth } from './atoms'
import { bestBreaks } from './best-breaks'
import type { Division } from './break-search'
import { divisionsOfWord } from './word-divisions'
import type { Setting } from './line-memory'
import { arrangeLine, type Draft, type Line } from './arrange-line'
import type { StyledText } from './styled-text'
import type { TypeStyle } from './type-styles'

/** A paragraph broken into lines of a given width. */
export interface SetText {
  lines: Line[]
  style: TypeStyle
  width: number
  rightToLeft: boolean
}

const MAX_HYPHENS_IN_A_ROW = 2
// Shaping a part may be a hair wider than its share of the whole: rounding must not start a new line.
const TOLERANCE = 0.01

/**
 * Breaks a paragraph into lines: running text so that the whole paragraph is even, everything else line by line.
 * No line is wider than `width` points, whatever the text is.
 */
export function setLines(styled: StyledText, style: TypeStyle, width: number, setting: Setting): SetText {
  const make = atomMaker(styled, style, setting.shape)
  const drafts = stretches(atomsOf(styled, make)).flatMap(
    (atoms) =>
      evenLines(atoms, make, styled, style, width, setting) ?? firstFit(atoms, make, styled, style, width, setting),
  )
  return {
    lines: withoutEmptyEnd(drafts).map((draft) => arrangeLine(draft, styled, style, width)),
    style,
    width,
    rightToLeft: styled.rightToLeft,
  }
}

/** Line ends after the last word of a text are a habit of typing; at the foot of a page they would count as lines. */
function withoutEmptyEnd(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex(({ atoms }) => atoms.some(({ word }) => word.length > 0))
  return drafts.slice(0, Math.max(1, last + 1))
}

/** What lies between two hard breaks is broken by itself. */
function stretches(atoms: readonly Atom[]): Atom[][] {
  const parts: Atom[][] = [[]]
  atoms.forEach((atom, index) => {
    parts.at(-1)?.push(atom)
    if (atom.required && index < atoms.length - 1) parts.push([])
  })
  return parts
}

type Breaking = (
  atoms: readonly Atom[],
  make: AtomMaker,
  styled: StyledText,
  style: TypeStyle,
  width: number,
  setting: Setting,
) => Draft[] | undefined

const evenLines: Breaking = (atoms, make, styled, style, width, setting) => {
  if (!style.justify && !style.hyphenate) return undefined
  const divisionsOf = (atom: Atom): readonly Division[] =>
    divisionsOfWord(atom, {
      make,
      styled,
      style,
      setting,
      hyphenWidth: (head) => hyphenOf(head, style, setting.shape)?.width,
    })
  const hyphenAfter = (head: Atom) => hyphenOf(head, style, setting.shape)
  return bestBreaks({ atoms, make, divisionsOf, hyphenAfter }, style, width + TOLERANCE)
}

function firstFit(...[atoms, make, styled, style, width, setting]: Parameters<Breaking>): Draft[] {
  if (fitsOneLine(atoms, width + TOLERANCE)) return [{ atoms: [...atoms], hyphen: undefined, last: true }]
  const queue = atoms.toReversed()
  const breaker = new Breaker(styled, style, width, setting, make)
  for (let atom = queue.pop(); atom; atom = queue.pop()) queue.push(...breaker.take(atom).toReversed())
  return breaker.finish()
}

/** Nearly every cell of a table, every heading and every label. */
function fitsOneLine(atoms: readonly Atom[], width: number): boolean {
  let used = 0
  let space = 0
  for (const { wordWidth, spaceWidth } of atoms) {
    used += space + wordWidth
    space = spaceWidth
  }
  return used <= width
}

function hyphenOf(head: Atom, style: TypeStyle, shape: Shaper): AtomPiece | undefined {
  const last = head.word.at(-1)
  if (!last || last.level > 0) return undefined
  const shaped = shape(last.span.face, '-', false, style.tabular)
  return { ...last, shaped, width: shapedWidth(shaped, style) }
}

class Breaker {
  readonly #styled: StyledText
  readonly #style: TypeStyle
  readonly #width: number
  readonly #setting: Setting
  readonly #make: AtomMaker
  readonly #drafts: Draft[] = []
  #line: Atom[] = []
  #used = 0
  #pendingSpace = 0

  constructor(styled: StyledText, style: TypeStyle, width: number, setting: Setting, make: AtomMaker) {
    this.#styled = styled
    this.#style = style
    this.#width = width + TOLERANCE
    this.#setting = setting
    this.#make = make
  }

  /** Takes one atom; gives back the parts that still have to be taken when it had to be divided. */
  take(atom: Atom): Atom[] {
    const room = this.#width - this.#used - this.#pendingSpace
    if (atom.wordWidth <= room) {
      this.#add(atom)
      return []
    }
    const divided = this.#divide(atom, room)
    if (divided) return divided
    if (this.#line.length > 0) {
      this.#end(false)
      return [atom]
    }
    return this.#chop(atom)
  }

  finish(): Draft[] {
    if (this.#line.length > 0 || this.#drafts.length === 0) this.#end(true)
    return this.#drafts
  }

  #add(atom: Atom): void {
    this.#line.push(atom)
    this.#used += this.#pendingSpace + atom.wordWidth
    this.#pendingSpace = atom.spaceWidth
    if (atom.required) this.#end(true)
  }

  #end(last: boolean, hyphen?: AtomPiece): void {
    this.#drafts.push({ atoms: this.#line, hyphen, last })
    this.#line = []
    this.#used = 0
    this.#pendingSpace = 0
  }

  /** Divides a word with a hyphen where that is allowed and worth it. */
  #divide(atom: Atom, room: number): Atom[] | undefined {
    const word = this.#styled.text.slice(atom.start, atom.end).trimEnd()
    const typed = word.includes('\u00ad')
    const needed = this.#line.length === 0
    if (!needed && !typed && (!this.#style.hyphenate || room < this.#style.size * 2)) return undefined
    if (
      this.#drafts.slice(-MAX_HYPHENS_IN_A_ROW).filter((draft) => draft.hyphen).length === MAX_HYPHENS_IN_A_ROW &&
      !needed
    )
      return undefined
    for (const point of this.#setting.hyphenPoints(word, this.#setting.language)) {
      const head = this.#make(atom.start, atom.start + point, false)
      const hyphen = hyphenOf(head, this.#style, this.#setting.shape)
      if (!hyphen || head.wordWidth + hyphen.width > room) continue
      this.#add(head)
      this.#end(false, hyphen)
      return [this.#make(atom.start + point, atom.end, atom.required)]
    }
    return undefined
  }

  /** The last resort for a word wider than the line: parts that fit, cut between whole characters. */
  #chop(atom: Atom): Atom[] {
    const parts: Atom[] = []
    let start = atom.start
    let used = 0
    for (const { segment, index } of graphemes.segment(this.#styled.text.slice(atom.start, atom.end))) {
      const at = atom.start + index
      const width = this.#make(at, at + segment.length, false).wordWidth
      if (used + width > this.#width * SAFE_SHARE && at > start) {
        parts.push(this.#make(start, at, false))
        start = at
        used = 0
      }
      used += width
    }
    if (parts.length === 0) {
      // One single character wider than the line: nothing is left to divide.
      this.#add(atom)
      return []
    }
    return [...parts, this.#make(start, atom.end, atom.required)]
  }
}

// Characters measured one by one may join into something slightly wider.
const SAFE_SHARE = 0.97
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
