import type { Quarter } from '@shared/rubric/quarters'
import { classes } from '@/ui/classes'
import css from './evidence-matrix.module.css'

/** The quarters that stand in a window of usual and of little width. */
const [USUAL, FEW] = [10, 6]

/** How a column looks by its place: where a year begins, and whether a narrower window leaves it out. */
export function columnClass(quarters: readonly Quarter[], index: number): string {
  const fromEnd = quarters.length - index
  return classes(
    css.quarter,
    quarters[index]?.number === 1 && css.yearStart,
    fromEnd > USUAL ? css.far : fromEnd > FEW && css.early,
    index === 0 && css.firstOfAll,
    fromEnd === USUAL && css.firstOfUsual,
    fromEnd === FEW && css.firstOfFew,
  )
}
