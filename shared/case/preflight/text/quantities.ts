import { UNIT_WORDS, unitOf, type Measure } from './number-words'
import { withoutNonQuantities } from './not-quantities'
import { remembered } from './remember'
import type { Span } from './sentences'

/** How a text holds a number: exactly, or as "about", "over", "under". */
export type Hedge = 'about' | 'over' | 'under'

/** A number that measures something, as it stands in a text. */
export interface Quantity extends Span {
  /** In the measure's own unit; negative only where the text has a sign. */
  value: number
  measure: Measure
  /** Whether a plus or minus stands before it. */
  signed: boolean
  /** The size of its last digit, in the same unit: 0.1 for 4.1 %, 100,000 for 1.2 million. */
  step: number
  hedge: Hedge | null
  /** The number alone, without its unit, as it stands. */
  digits: string
}

const DIGITS = '\\d{1,3}(?:[,\\u202F\\u00A0 ]\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const NUMBER = new RegExp(
  `(?<sign>(?<![\\d%\\p{L}])[+\\-−±])?\\s?(?<![\\d.,]|\\d[\\u202F\\u00A0])(?<digits>${DIGITS})(?:(?<gap>[\\s-]?)(?<unit>${UNIT_WORDS})(?![\\p{L}\\d]))?`,
  'gu',
)
const DECIMAL_COMMA = /(?<![\d,.])(\d+),(\d{1,2})(?=\s?(?:%|percent\b|per cent\b|points?\b|pp\b))/g
/** What may stand between two numbers of one range or row, so that the first takes the unit of the last. */
const JOINT = /^(?:\s*(?:to|and|or|against|from|–|-|,|\/)\s*)+$/
const HEDGES: readonly [Hedge, RegExp][] = [
  ['about', /\b(?:about|around|roughly|approximately|some|nearly|almost|circa|ca\.|c\.)\s*$|[~≈]\s*$/i],
  ['over', /\b(?:over|more than|above|at least|beyond)\s*$|[>≥]\s*$/i],
  ['under', /\b(?:under|less than|below|at most|fewer than|within)\s*$|[<≤]\s*$/i],
]

/** Every number of a text that measures something, in its order. Days, years, versions and citations are none. */
export function findQuantities(text: string): readonly Quantity[] {
  if (!/\d/.test(text)) return []
  const plain = withoutNonQuantities(text).replace(DECIMAL_COMMA, '$1.$2')
  const found = [...plain.matchAll(NUMBER)].map((match) => readNumber(plain, match, text))
  return mergeDurations(shareUnits(found, plain), text)
}

/** The same, from memory for a text that comes again. */
export const quantitiesIn = remembered(findQuantities)

function readNumber(plain: string, match: RegExpExecArray, text: string): Quantity & { bare: boolean } {
  const { sign, digits = '', unit } = match.groups ?? {}
  const lead = match[0].length - match[0].trimStart().length
  const from = match.index + lead
  const to = match.index + match[0].length
  const known = unit === undefined ? undefined : unitOf(unit)
  const scale = known?.scale ?? 1
  const number = Number(digits.replaceAll(/[,\s\u202F\u00A0]/g, ''))
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0
  const start = match.index + match[0].indexOf(digits)
  return {
    text: text.slice(from, to),
    from,
    to,
    value: number * scale * (sign === '-' || sign === '−' ? -1 : 1),
    measure: known?.measure ?? 'plain',
    signed: sign !== undefined && sign !== '±',
    step: 10 ** -decimals * scale,
    hedge: HEDGES.find(([, words]) => words.test(plain.slice(Math.max(0, from - 20), from)))?.[0] ?? null,
    digits: text.slice(sign === undefined ? start : from, start + digits.length),
    bare: known === undefined,
  }
}

/** "from -1.6 to +2.0 %" and "23.3, 21.5 and 21.9 %": a number without unit takes that of the next one in its row. */
function shareUnits(found: readonly (Quantity & { bare: boolean })[], plain: string): Quantity[] {
  const shared: Quantity[] = []
  let next: Quantity | undefined
  for (const { bare, ...quantity } of found.toReversed()) {
    const joined = next && bare && next.measure !== 'plain' && JOINT.test(plain.slice(quantity.to, next.from))
    const scale = joined && next?.measure === 'seconds' ? unitScale(next) : 1
    const whole: Quantity =
      joined && next
        ? { ...quantity, measure: next.measure, value: quantity.value * scale, step: quantity.step * scale }
        : quantity
    shared.unshift(whole)
    next = whole
  }
  return shared
}

const unitScale = (quantity: Quantity) =>
  unitOf(quantity.text.slice(quantity.digits.length).replace(/^[\s-]/, ''))?.scale ?? 1

/** "9 h 10 min" is one duration. */
function mergeDurations(found: readonly Quantity[], text: string): Quantity[] {
  const merged: Quantity[] = []
  for (const quantity of found) {
    const last = merged.at(-1)
    const follows =
      last?.measure === 'seconds' &&
      quantity.measure === 'seconds' &&
      quantity.step < last.step &&
      /^\s*(?:and\s+)?$/.test(text.slice(last.to, quantity.from))
    if (!follows) merged.push(quantity)
    else
      merged[merged.length - 1] = {
        ...last,
        text: text.slice(last.from, quantity.to),
        to: quantity.to,
        value: last.value + quantity.value,
        step: quantity.step,
        digits: text.slice(last.from, quantity.to),
      }
  }
  return merged
}
