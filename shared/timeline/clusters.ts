import { strongest, type PointMark, type TimelinePoint } from './timeline'
import { placeOf, type TimeWindow } from './time-window'

/** Points that would cover each other, drawn as one. */
export interface Cluster {
  /** Pixels from the left edge. */
  x: number
  /** Oldest first; mostly one. */
  points: readonly TimelinePoint[]
}

/** The first place in a list, sorted by day, of a day or any later one. */
export function firstFrom(points: readonly TimelinePoint[], day: number): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.day ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The points of a window, those nearer than some pixels to the first of their group together. */
export function clustersOf(
  points: readonly TimelinePoint[],
  window: TimeWindow,
  width: number,
  apart: number,
): Cluster[] {
  const clusters: { x: number; points: TimelinePoint[] }[] = []
  let start = Number.NEGATIVE_INFINITY
  for (let index = firstFrom(points, window.from); index < points.length; index += 1) {
    const point = points[index]
    if (!point || point.day > window.to) break
    const x = placeOf(point.day, window, width)
    const open = clusters.at(-1)
    if (open && x - start < apart) open.points.push(point)
    else {
      clusters.push({ x, points: [point] })
      start = x
    }
  }
  return clusters.map((cluster) => ({ ...cluster, x: middleOf(cluster.points, window, width) }))
}

function middleOf(points: readonly TimelinePoint[], window: TimeWindow, width: number): number {
  const [first, last] = [points[0], points.at(-1)]
  return first && last ? placeOf((first.day + last.day) / 2, window, width) : 0
}

/** What a cluster shows: its strongest mark, for the criterion that is brought out where there is one. */
export function markOf(points: readonly TimelinePoint[], criterion: string | null): PointMark | null {
  const marks = points.flatMap((point) => point.marks)
  const lit = criterion === null ? [] : marks.filter((mark) => mark.criterion === criterion)
  return strongest(lit.length > 0 ? lit : marks)
}

export const isLit = (marks: readonly PointMark[], criterion: string | null): boolean =>
  criterion !== null && marks.some((mark) => mark.criterion === criterion)
