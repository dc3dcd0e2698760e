import type { RecordOf } from '../records/kinds'
import { dayNumber } from './time-window'

/** A decision, or a milestone that was reached or missed. */
export interface Turn {
  id: string
  kind: 'decision' | 'milestone'
  day: number
  title: string
  /** "Decision", "Milestone reached", "Milestone missed". */
  what: string
}

/** The turning points in the order of their days; what is only planned is none. */
export function turnsOf(
  milestones: readonly RecordOf<'milestone'>[],
  decisions: readonly RecordOf<'decision'>[],
): Turn[] {
  const reached = milestones.flatMap(({ id, title, status, reachedOn, due, when }): Turn[] => {
    const day = reachedOn ?? when.to ?? when.from ?? (status === 'missed' ? due : null)
    if (day === null || (status !== 'reached' && status !== 'missed')) return []
    return [{ id, kind: 'milestone', day: dayNumber(day), title, what: `Milestone ${status}` }]
  })
  const decided = decisions.flatMap(({ id, title, when }): Turn[] => {
    const day = when.to ?? when.from
    return day === null ? [] : [{ id, kind: 'decision', day: dayNumber(day), title, what: 'Decision' }]
  })
  return [...reached, ...decided].toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))
}

/** A short text beside a tick, at its right or left, in one of two lines. Null where it found no room. */
export interface LabelPlace {
  side: 'right' | 'left'
  line: 0 | 1
  /** Pixels that its text may take. */
  width: number
}

interface Labelled {
  x: number
  /** Pixels that its text takes, with the gap to the tick: whole first, then cut shorter. */
  widths: readonly number[]
}

const CLEAR = 10

/**
 * Where the labels of ticks go, so that none covers another, or another's tick in its line. Ticks are given from left to
 * right, and the earlier ones choose first; a whole label in the second line is better than a cut one in the first.
 */
export function placeLabels(ticks: readonly Labelled[], width: number): (LabelPlace | null)[] {
  const taken: Record<0 | 1, Range[]> = { 0: [], 1: [] }
  return ticks.map(({ x, widths }, index) => {
    const isFree = (place: LabelPlace) => {
      const range = rangeOf(x, place)
      const others = ticks.filter((_, at) => at !== index && (place.line === 0 || at < index))
      return (
        range.from >= 0 &&
        range.to <= width &&
        taken[place.line].every(({ from, to }) => range.to + CLEAR <= from || range.from >= to + CLEAR) &&
        others.every((other) => other.x < range.from - 2 || other.x > range.to + 2)
      )
    }
    const found = widths.flatMap((needed) => PLACES.map((place) => ({ ...place, width: needed }))).find(isFree)
    if (found) taken[found.line].push(rangeOf(x, found))
    return found ?? null
  })
}

interface Range {
  from: number
  to: number
}

const PLACES = [
  { side: 'right', line: 0 },
  { side: 'left', line: 0 },
  { side: 'right', line: 1 },
  { side: 'left', line: 1 },
] as const

const rangeOf = (x: number, { side, width }: LabelPlace): Range =>
  side === 'right' ? { from: x, to: x + width } : { from: x - width, to: x }
