import { createContext, useContext } from 'react'
import type { TimelinePoint } from '@shared/timeline/timeline'
import type { TimeWindow } from '@shared/timeline/time-window'
import type { Cursor } from './use-cursor'

/** What every part of the chart is drawn by. */
export interface Chart {
  /** Pixels of a lane; 0 before it was measured. */
  width: number
  window: TimeWindow
  /** The id of the criterion that is brought out. */
  criterion: string | null
  cursor: Cursor
  onCluster: (points: readonly TimelinePoint[]) => void
}

export const ChartContext = createContext<Chart | null>(null)

export function useChart(): Chart {
  const chart = useContext(ChartContext)
  if (!chart) throw new Error('A part of the timeline stands outside of it.')
  return chart
}
