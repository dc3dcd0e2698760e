import { firstFrom } from './clusters'
import type { TimelinePoint, TimelineRow } from './timeline'

export type Direction = 'left' | 'right' | 'up' | 'down'

export interface Place {
  row: number
  point: TimelinePoint
}

/** Where an arrow key leads from a group of points, by time within a row and to the nearest day in the next; null at an end. */
export function step(
  rows: readonly TimelineRow[],
  from: { row: number; points: readonly TimelinePoint[] },
  direction: Direction,
): Place | null {
  const { row, points } = from
  const [first, last] = [points[0], points.at(-1)]
  const own = rows[row]?.points ?? []
  if (!first || !last) return null
  if (direction === 'left' || direction === 'right') {
    const edge = direction === 'left' ? own.indexOf(first) - 1 : own.indexOf(last) + 1
    const point = own[edge]
    return point ? { row, point } : null
  }
  const by = direction === 'up' ? -1 : 1
  for (let next = row + by; next >= 0 && next < rows.length; next += by) {
    const point = nearest(rows[next]?.points ?? [], (first.day + last.day) / 2)
    if (point) return { row: next, point }
  }
  return null
}

function nearest(points: readonly TimelinePoint[], day: number): TimelinePoint | null {
  const after = firstFrom(points, day)
  const [before, from] = [points[after - 1], points[after]]
  if (!before || !from) return before ?? from ?? null
  return day - before.day <= from.day - day ? before : from
}
