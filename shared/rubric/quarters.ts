/** A quarter of a year, such as the third of 2026. */
export interface Quarter {
  year: number
  /** 1 to 4. */
  number: number
}

export function quarterOf(day: string): Quarter {
  return { year: Number(day.slice(0, 4)), number: Math.ceil(Number(day.slice(5, 7)) / 3) }
}

const orderOf = ({ year, number }: Quarter) => year * 4 + number - 1
const atOrder = (order: number): Quarter => ({ year: Math.floor(order / 4), number: (order % 4) + 1 })

/** The quarters from the first of some days to the last, in order, of which the latest `most` are kept. */
export function quartersOver(days: readonly string[], most: number): Quarter[] {
  const orders = days.map((day) => orderOf(quarterOf(day))).toSorted((a, b) => a - b)
  const [first, last] = [orders.at(0), orders.at(-1)]
  if (first === undefined || last === undefined) return []
  const from = Math.max(first, last - most + 1)
  return Array.from({ length: last - from + 1 }, (_, index) => atOrder(from + index))
}
