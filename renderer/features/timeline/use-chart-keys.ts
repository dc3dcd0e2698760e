import { useActions } from '@/ui/actions/use-actions'
import type { Highlight } from './use-highlight'
import type { Zoom } from './use-time-window'

const STEP = 1.5
const SHARE = 0.2

/** The keys of the timeline: plus and minus, arrows, and a digit for the criterion in that place. */
export function useChartKeys(zoom: Zoom, { criteria, criterion, set }: Highlight) {
  const highlight = (key?: string) => {
    const next = criteria.findIndex(({ id }) => id === criterion) + 1
    const id = criteria[key === undefined ? next : Number(key) - 1]?.id
    if (id !== undefined) set(criterion === id ? null : id)
  }
  useActions({
    'timeline.highlight': highlight,
    'timeline.plain': () => set(null),
    'timeline.in': () => zoom.by(STEP),
    'timeline.out': () => zoom.by(1 / STEP),
    'timeline.earlier': () => zoom.pan(-SHARE),
    'timeline.later': () => zoom.pan(SHARE),
  })
}
