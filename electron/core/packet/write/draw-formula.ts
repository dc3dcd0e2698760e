import type { FormulaPart } from '@shared/formula/shape'
import type { FormulaBox } from '../layout/boxes'
import { colour } from './colour'
import { number } from './pdf-objects'

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }

/** Outlines are filled with the formula's colour; what a window cuts off is clipped. */
export function formulaOperators({ x, y, scale, colour: filled, shape }: FormulaBox, pageHeight: number): string {
  const matrix = `${scale.toFixed(6)} 0 0 ${(-scale).toFixed(6)} ${number(x)} ${number(pageHeight - y - shape.height * scale)}`
  return `q ${colour(filled, 'rg')} ${matrix} cm\n${shape.parts.map(part).join('\n')}\nQ`
}

const part = ({ outline, clip }: FormulaPart): string =>
  clip ? `q ${clip.join(' ')} re W n ${path(outline)} f Q` : `${path(outline)} f`

/** Commands of SVG stand before their numbers, operators of PDF behind them. */
function path(outline: string): string {
  let drawn = ''
  let operator = ''
  for (const word of outline.split(' ')) {
    const next = OPERATORS[word]
    if (next === undefined) drawn += `${word} `
    else {
      drawn += operator === '' ? '' : `${operator}\n`
      operator = next
    }
  }
  return drawn + operator
}
