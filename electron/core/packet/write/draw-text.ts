import type { PlacedRun, TextBox } from '../layout/boxes'
import type { Glyph, ShapedText } from '../text/shape'
import { colour } from './colour'
import { type FontUses, fontUse, isUnclear, resourceOf } from './font-use'
import { number, utf16Hex } from './pdf-objects'

const SOFT_HYPHEN = '\u00ad'

/** What the page's operators have set so far, so that it is not said again. */
export interface PageState {
  fill: string
  /** Points. */
  tracking: number
}

/** Operators for one line of text, kerned as it was shaped. `pageHeight` turns the layout's y upside down. */
export function textOperators(box: TextBox, pageHeight: number, uses: FontUses, state: PageState): string {
  const fill = colour(box.colour, 'rg')
  const coloured = fill === state.fill ? '' : `${fill} `
  const spaced = box.tracking === state.tracking ? '' : `${number(box.tracking)} Tc `
  state.fill = fill
  state.tracking = box.tracking
  return `BT ${coloured}${spaced}${number(box.x)} ${number(pageHeight - box.baseline)} Td ${shownText(box, uses)} ET`
}

interface ShownText {
  operators: string
  /** Which words had their text said beside them; that hangs on the words before them in the document. */
  said: string
}

/** Runs belong to a set line, and set lines outlive a build; what shows them does too. */
const shownBefore = new WeakMap<readonly PlacedRun[], ShownText>()

function shownText(box: TextBox, uses: FontUses): string {
  let said = ''
  // Every word is noted in its font, whether or not its operators are known.
  for (const { shaped } of box.runs) said += isUnclear(fontUse(uses, shaped.face), shaped) ? 's' : '-'
  const before = shownBefore.get(box.runs)
  if (before?.said === said) return before.operators
  const pen = new Pen(box)
  box.runs.forEach((run, index) => pen.write(run, said[index] === 's'))
  const operators = pen.finish()
  shownBefore.set(box.runs, { operators, said })
  return operators
}

/** Thousandths of an em that nobody sees. What a step leaves out, the next one makes good: nothing adds up. */
const SLIGHT = 2

/** A word as it goes into a TJ: codes and the steps between them, without the brackets at its ends. */
interface SpelledWord {
  /** Step before the first code, in thousandths of an em. */
  lead: number
  codes: string
  /** How far the viewer's pen has come when the word is shown, without the lead. */
  advance: number
}

/** Words of the layout are shared between lines and builds; so is their spelling, by tracking. */
const spelled = new WeakMap<ShapedText, Map<number, SpelledWord | undefined>>()

function spelling(shaped: ShapedText, tracking: number): SpelledWord | undefined {
  let known = spelled.get(shaped)
  if (!known) spelled.set(shaped, (known = new Map()))
  if (!known.has(tracking)) known.set(tracking, spell(shaped.glyphs, tracking))
  return known.get(tracking)
}

const twoBytes: string[] = []

/** A glyph's number as two bytes of a string. Hexadecimal digits would take twice the room and pack a quarter worse. */
const codeOf = (id: number): string => (twoBytes[id] ??= byteOf(id >> 8) + byteOf(id & 0xff))

function byteOf(value: number): string {
  const character = String.fromCharCode(value)
  // A bare carriage return would be read as a line feed.
  if (character === '\r') return '\\r'
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
}

/** Undefined for words with raised glyphs: these need operators of their own. */
function spell(glyphs: readonly Glyph[], tracking: number): SpelledWord | undefined {
  if (glyphs.some(({ dy }) => dy !== 0)) return undefined
  const lead = Math.round(glyphs[0]?.dx ?? 0)
  let codes = ''
  let at = lead
  let target = 0
  for (const { id, dx, nominal, advance } of glyphs) {
    const step = Math.round(target + dx - at)
    if (Math.abs(step) > SLIGHT) {
      codes += `)${-step}(`
      at += step
    }
    codes += codeOf(id)
    at += Math.round(nominal) + tracking
    target += advance + tracking
  }
  return { lead, codes, advance: at - lead }
}

/** Writes glyphs and keeps account of where the viewer's pen is against where it should be. Thousandths of an em. */
class Pen {
  readonly #box: TextBox
  readonly #tracking: number
  #written = ''
  #shown = ''
  /** Whether a bracket of codes is open. */
  #inCodes = false
  #font = ''
  #rise = 0
  /** Where the viewer's pen stands, by the widths the font declares. */
  #at = 0
  #step = 0

  constructor(box: TextBox) {
    this.#box = box
    this.#tracking = (box.tracking * 1000) / box.size
  }

  write({ shaped, offset, softHyphen }: PlacedRun, unclear: boolean): void {
    this.#select(resourceOf(shaped.face))
    // Readers turn a right-to-left run round themselves; the text said beside it would be turned twice.
    const said = softHyphen ? SOFT_HYPHEN : unclear && !shaped.rightToLeft ? shaped.text : undefined
    if (said !== undefined) this.#operator(`/Span <</ActualText <feff${utf16Hex(said)}>>> BDC`)
    const target = (offset * 1000) / this.#box.size
    const word = spelling(shaped, this.#tracking)
    if (word) this.#word(word, target)
    else this.#raisedGlyphs(shaped.glyphs, target)
    if (said !== undefined) this.#operator('EMC')
  }

  finish(): string {
    this.#raise(0)
    this.#show()
    return this.#written.slice(1)
  }

  #word({ lead, codes, advance }: SpelledWord, target: number): void {
    if (codes === '') return
    this.#raise(0)
    this.#stepTo(target + lead)
    this.#append(codes)
    this.#at += advance
  }

  #raisedGlyphs(glyphs: readonly Glyph[], start: number): void {
    let target = start
    for (const { id, dx, dy, nominal, advance } of glyphs) {
      this.#raise(dy)
      this.#stepTo(target + dx)
      this.#append(codeOf(id))
      this.#at += Math.round(nominal) + this.#tracking
      target += advance + this.#tracking
    }
  }

  #stepTo(place: number): void {
    const wanted = place - this.#at
    if (Math.abs(wanted) <= SLIGHT) return
    // The spaces of a line are alike but for a rounding; the same number again takes no room.
    const step = Math.abs(wanted - this.#step) <= SLIGHT ? this.#step : Math.round(wanted)
    this.#step = step
    // Two numbers side by side would be read as one by careless readers; codes always stand between them.
    if (this.#inCodes) this.#shown += ')'
    this.#inCodes = false
    this.#shown += String(-step)
    this.#at += step
  }

  #append(codes: string): void {
    if (!this.#inCodes) this.#shown += '('
    this.#inCodes = true
    this.#shown += codes
  }

  #select(resource: string): void {
    if (resource === this.#font) return
    this.#operator(`/${resource} ${number(this.#box.size)} Tf`)
    this.#font = resource
  }

  #raise(rise: number): void {
    if (rise === this.#rise) return
    this.#operator(`${number((rise * this.#box.size) / 1000)} Ts`)
    this.#rise = rise
  }

  #operator(operator: string): void {
    this.#show()
    this.#written += ` ${operator}`
  }

  #show(): void {
    if (this.#shown !== '') this.#written += ` [${this.#shown}${this.#inCodes ? ')' : ''}] TJ`
    this.#shown = ''
    this.#inCodes = false
  }
}
