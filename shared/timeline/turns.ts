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
}

interface Labelled {
  x: number
  /** Pixels that its text takes, with the gap to the tick. */
  width: number
}

const CLEAR = 10

/**
 * Where the labels of ticks go, so that none covers another, or another's tick in its line. Ticks are given from left to
 * right, and the earlier ones choose first.
 */
export function placeLabels(ticks: readonly Labelled[], width: number): (LabelPlace | null)[] {
  const taken: [[number, number][], [number, number][]] = [[], []]
  const places: (LabelPlace | null)[] = []
  for (const [index, { x, width: needed }] of ticks.entries()) {
    const free = (from: number, to: number, line: 0 | 1) =>
      from >= 0 &&
      to <= width &&
      taken[line].every(([start, end]) => to + CLEAR <= start || from >= end + CLEAR) &&
      ticks.every((other, at) => at === index || (line === 1 && at > index) || other.x < from - 2 || other.x > to + 2)
    const choices: LabelPlace[] = [0, 1].flatMap((line) =>
      (['right', 'left'] as const).map((side) => ({ side, line: line as 0 | 1 })),
    )
    const range = (side: 'right' | 'left'): [number, number] => (side === 'right' ? [x, x + needed] : [x - needed, x])
    const found = choices.find(({ side, line }) => free(...range(side), line)) ?? null
    if (found) taken[found.line].push(range(found.side))
    places.push(found)
  }
  return places
}
