import { useShortcuts } from '@/ui/use-shortcuts'
import type { Highlight } from './use-highlight'
import type { Zoom } from './use-time-window'

const STEP = 1.5

/** The keys of the timeline: plus and minus, arrows, and a digit for the criterion in that place. */
export function useChartKeys(zoom: Zoom, { criteria, criterion, set }: Highlight) {
  const digits = Object.fromEntries(
    criteria.slice(0, 9).map(({ id }, index) => [String(index + 1), () => set(criterion === id ? null : id)]),
  )
  useShortcuts({
    ...digits,
    '0': () => set(null),
    '+': () => zoom.by(STEP),
    '=': () => zoom.by(STEP),
    '-': () => zoom.by(1 / STEP),
    ArrowLeft: () => zoom.pan(-0.2),
    ArrowRight: () => zoom.pan(0.2),
  })
}
