import { MATCHED, type FormulaShape } from '@shared/formula/shape'
import { BASELINE, type TypeStyle } from './type-styles'

/** The next line seldom rises to its full height. */
const OVERHANG = 1.6
/** Drawn smaller than this share of its text, a formula could not be read. */
const SMALLEST = 0.62

/** The share of its size at which a formula fits its line; lines keep their distance whatever stands in them. */
function fitOf({ height, depth }: FormulaShape, { size, leading }: TypeStyle): number {
  const below = leading / 2 - size * BASELINE
  const [up, down] = [Math.max(1, height * size * MATCHED), Math.max(1, depth * size * MATCHED)]
  return Math.min(1, ((leading - below) * 1000) / up, (below * OVERHANG * 1000) / down)
}

/** Points per thousandth of the type size. */
export const formulaScale = (shape: FormulaShape, style: TypeStyle): number =>
  (style.size * MATCHED * fitOf(shape, style)) / 1000

/** In points. */
export const formulaWidth = (shape: FormulaShape, style: TypeStyle): number => shape.width * formulaScale(shape, style)

/** Why a formula cannot stand in a line of a width in points; null where it can. */
export function whyNotInLine(shape: FormulaShape, style: TypeStyle, width: number): string | null {
  if (fitOf(shape, style) < SMALLEST) return 'it is too high for a line; between $$ it gets room of its own'
  return formulaWidth(shape, style) > width ? 'it is too wide for its line' : null
}
