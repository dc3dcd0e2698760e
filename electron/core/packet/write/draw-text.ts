import type { PlacedRun, TextBox } from '../layout/boxes'
import type { Glyph } from '../text/shape'
import { type FontUses, fontUse, noteGlyphs } from './font-use'
import { number, utf16Hex } from './pdf-objects'

const SOFT_HYPHEN = '\u00ad'

/** Operators for one line of text, kerned as it was shaped. `pageHeight` turns the layout's y upside down. */
export function textOperators(box: TextBox, pageHeight: number, uses: FontUses): string {
  const pen = new Pen(box, uses)
  for (const run of box.runs) pen.write(run)
  const [red, green, blue] = box.colour
  const origin = `1 0 0 1 ${number(box.x)} ${number(pageHeight - box.baseline)} Tm`
  return `BT ${number(red)} ${number(green)} ${number(blue)} rg ${number(box.tracking)} Tc ${origin} ${pen.finish()} ET`
}

/** Writes glyphs and keeps account of where the viewer's pen is against where it should be. Thousandths of an em. */
class Pen {
  readonly #box: TextBox
  readonly #uses: FontUses
  readonly #tracking: number
  readonly #operators: string[] = []
  #parts: string[] = []
  #codes = ''
  #font = ''
  #rise = 0
  /** Where the viewer's pen stands, by the widths the font declares. */
  #at = 0

  constructor(box: TextBox, uses: FontUses) {
    this.#box = box
    this.#uses = uses
    this.#tracking = (box.tracking * 1000) / box.size
  }

  write({ shaped, offset, softHyphen }: PlacedRun): void {
    const use = fontUse(this.#uses, shaped.face)
    const unclear = noteGlyphs(use, shaped)
    this.#select(use.resource)
    // Readers turn a right-to-left run round themselves; the text said beside it would be turned twice.
    const said = softHyphen ? SOFT_HYPHEN : unclear && !shaped.rightToLeft ? shaped.text : undefined
    if (said !== undefined) this.#operator(`/Span <</ActualText <feff${utf16Hex(said)}>>> BDC`)
    let target = (offset * 1000) / this.#box.size
    for (const glyph of shaped.glyphs) {
      this.#glyph(glyph, target, use.glyphs.get(glyph.id)?.width ?? glyph.nominal)
      target += glyph.advance + this.#tracking
    }
    if (said !== undefined) this.#operator('EMC')
  }

  finish(): string {
    this.#raise(0)
    this.#show()
    return this.#operators.join(' ')
  }

  #glyph({ id, dx, dy }: Glyph, target: number, width: number): void {
    this.#raise(dy)
    const gap = target + dx - this.#at
    if (Math.abs(gap) >= 0.5) {
      this.#flushCodes()
      this.#parts.push(String(-Math.round(gap)))
      this.#at += Math.round(gap)
    }
    this.#codes += id.toString(16).padStart(4, '0')
    this.#at += width + this.#tracking
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
    this.#operators.push(operator)
  }

  #flushCodes(): void {
    if (this.#codes !== '') this.#parts.push(`<${this.#codes}>`)
    this.#codes = ''
  }

  #show(): void {
    this.#flushCodes()
    // Two numbers side by side would be read as one by careless readers; a space keeps them apart.
    if (this.#parts.length > 0) this.#operators.push(`[${this.#parts.join(' ')}] TJ`)
    this.#parts = []
  }
}
