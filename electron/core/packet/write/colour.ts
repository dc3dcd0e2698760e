import type { Colour } from '../layout/palette'
import { number } from './pdf-objects'

/** The operator that sets the colour to fill (rg) or to draw lines with (RG). */
export const colour = (value: Colour, operator: 'rg' | 'RG'): string => `${value.map(number).join(' ')} ${operator}`
