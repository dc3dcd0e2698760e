import { useState } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import type { TimelinePoint } from '@shared/timeline/timeline'
import { Axis } from './axis'
import { ChartContext } from './chart-context'
import { ClusterDialog } from './cluster-dialog'
import { GridLines } from './grid-lines'
import { Legend } from './legend'
import { PointCard } from './point-card'
import { Rows } from './rows'
import css from './timeline.module.css'
import { Toolbar } from './toolbar'
import { Undated } from './undated'
import { useChartKeys } from './use-chart-keys'
import { useCursor } from './use-cursor'
import { useDrag } from './use-drag'
import { useHighlight } from './use-highlight'
import { useKeptLook } from './use-kept-look'
import { useLaneWidth } from './use-lane-width'
import { useTimeWindow } from './use-time-window'
import { useTimeline } from './use-timeline'
import { WeeksRow } from './weeks-row'

/** Some records over time: projects as lines, evidence as points on them, one criterion at a time brought out. */
export function Timeline({ records }: { records: readonly RecordSummary[] }) {
  const timeline = useTimeline(records)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const width = useLaneWidth(scroller)
  const kept = useKeptLook()
  const zoom = useTimeWindow(timeline.bounds, kept)
  const highlight = useHighlight(kept)
  const cursor = useCursor(timeline.rows, zoom)
  const [cluster, setCluster] = useState<readonly TimelinePoint[] | null>(null)
  const [lane, setLane] = useState<HTMLElement | null>(null)
  useChartKeys(zoom, highlight)
  useDrag(lane, zoom)
  const opened = (points: readonly TimelinePoint[]) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return
    // What happened on one day no zoom takes apart.
    if (last.day - first.day < 2) setCluster(points)
    else zoom.show({ from: first.day - (last.day - first.day) / 2, to: last.day + (last.day - first.day) / 2 })
  }
  const context = { width, window: zoom.window, criterion: highlight.criterion, cursor, onCluster: opened }
  return (
    <ChartContext value={context}>
      <Toolbar zoom={zoom} highlight={highlight} />
      <div className={css.chart}>
        <div ref={setLane} className={css.lane} aria-hidden="true" />
        {width > 0 && <GridLines />}
        <Axis />
        <Rows timeline={timeline} scroller={scroller} onScroller={setScroller} />
        {width > 0 && <WeeksRow records={records} />}
      </div>
      <div className={css.foot}>
        <Undated records={timeline.undated} />
        <Legend />
      </div>
      <PointCard shown={cursor.shown} />
      <ClusterDialog points={cluster} onClose={() => setCluster(null)} />
    </ChartContext>
  )
}
