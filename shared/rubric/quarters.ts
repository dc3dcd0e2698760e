import type { Strength } from '../records/record'
import { dayOf } from '../records/summary'
import type { EvidenceLink } from './links'

/** A quarter of a year, such as the third of 2026. */
export interface Quarter {
  year: number
  /** 1 to 4. */
  number: number
}

/** What was linked in one quarter. */
export interface QuarterEvidence {
  quarter: Quarter
  links: EvidenceLink[]
  /** The best of them, as the person rates it; null when none is rated. */
  strongest: Strength | null
}

const RANK: Record<Strength, number> = { strong: 3, moderate: 2, weak: 1 }

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

/** Files links under the quarters in which their records ended. */
export function byQuarter(links: readonly EvidenceLink[], quarters: readonly Quarter[]): QuarterEvidence[] {
  return quarters.map((quarter) => {
    const own = links.filter(({ record }) => orderOf(quarterOf(dayOf(record))) === orderOf(quarter))
    return { quarter, links: own, strongest: strongestOf(own) }
  })
}

/** The best strength among some links, as the person rates them. */
export function strongestOf(links: readonly EvidenceLink[]): Strength | null {
  const rated = links.flatMap(({ strength }) => strength ?? [])
  return rated.toSorted((a, b) => RANK[b] - RANK[a])[0] ?? null
}
