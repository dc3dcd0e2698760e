import type { Sustained } from '../reading'

/** One month of a strip. */
export interface MonthMark {
  /** "2026-03" */
  month: string
  /** In the current run, shown before it, or without evidence at the level. */
  state: 'run' | 'before' | 'none'
}

const order = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const named = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`

/** The latest `count` months up to the one of a day, and which of them hold evidence at the level. */
export function monthStrip(
  { shown, from }: Pick<Sustained, 'shown' | 'from'>,
  asOf: string,
  count: number,
): MonthMark[] {
  const [known, last] = [new Set(shown), order(asOf)]
  const start = from?.slice(0, 7) ?? ''
  return Array.from({ length: count }, (_, index) => {
    const month = named(last - count + 1 + index)
    return { month, state: !known.has(month) ? 'none' : month >= start ? 'run' : 'before' }
  })
}
