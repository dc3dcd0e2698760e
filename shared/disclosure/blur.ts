import { formatNumber, withUnit } from '../format'

/** A number rounded to some significant digits: 82 585 to two is 83 000. */
export const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits))

const BOUNDS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** The band that holds a relative change in percent, with its sign: "+2 to +5 %". */
export function bandOf(percent: number): string {
  if (percent === 0) return withUnit('0', '%')
  const sign = percent > 0 ? '+' : '\u2212'
  const size = Math.abs(percent)
  const above = BOUNDS.findIndex((bound) => bound >= size)
  if (above === -1) return `beyond ${withUnit(`${sign}${formatNumber(BOUNDS.at(-1) ?? 0, 0)}`, '%')}`
  const [low = 0, high = 0] = [BOUNDS[above - 1], BOUNDS[above]]
  return withUnit(`${low === 0 ? '0' : sign + low} to ${sign}${high}`, '%')
}
