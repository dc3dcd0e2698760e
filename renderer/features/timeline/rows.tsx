import { useLayoutEffect, useState } from 'react'
import { clustersOf, firstFrom } from '@shared/timeline/clusters'
import type { Timeline, TimelineRow } from '@shared/timeline/timeline'
import { useChart } from './chart-context'
import { EvidenceRow } from './evidence-row'
import css from './rows.module.css'
import { heightBefore, ROW } from './reveal-row'
import { ScopeRow } from './scope-row'
import { TurnsRow } from './turns-row'

/** Rows drawn beyond those in sight, so that a turn of the wheel shows no gap. */
const BEYOND = 4
/** Points nearer than this are drawn as one; where there are very many, twice that. */
const APART = 11
const MANY = 1_500

interface Props {
  timeline: Timeline
  /** What scrolls, once it is there. */
  scroller: HTMLElement | null
  onScroller: (scroller: HTMLElement | null) => void
}

/** The scope, the turning points and a row for each project; only the rows in sight are in the page. */
export function Rows({ timeline, scroller, onScroller }: Props) {
  const { cursor, window, width } = useChart()
  const { rows } = timeline
  const [start, end] = useRowsInSight(scroller)
  const seen = rows.slice(start, end)
  const apart = seen.reduce((sum, row) => sum + countIn(row, window), 0) > MANY ? APART * 2 : APART
  const drawn = (width > 0 ? seen : []).map((row) => ({ row, clusters: clustersOf(row.points, window, width, apart) }))
  const all = drawn.flatMap(({ clusters }) => clusters)
  const held = all.find(({ points }) => points.some(({ id }) => id === cursor.id)) ?? all[0]
  return (
    <div ref={onScroller} data-rows className={css.scroller}>
      <div data-before-rows>
        {width > 0 && timeline.steps.length > 0 && <ScopeRow steps={timeline.steps} />}
        {width > 0 && timeline.turns.length > 0 && <TurnsRow turns={timeline.turns} />}
      </div>
      <ul aria-label="Projects and evidence" className={css.rows} style={{ height: rows.length * ROW }}>
        {drawn.map(({ row, clusters }, index) => (
          <EvidenceRow
            key={row.id}
            row={row}
            index={start + index}
            top={(start + index) * ROW}
            clusters={clusters}
            stop={held ?? null}
          />
        ))}
      </ul>
    </div>
  )
}

const countIn = ({ points }: TimelineRow, { from, to }: { from: number; to: number }) =>
  firstFrom(points, to) - firstFrom(points, from)

/** The first row that is drawn and the one after the last. */
function useRowsInSight(scroller: HTMLElement | null): [number, number] {
  const [range, setRange] = useState<[number, number]>([0, 40])
  useLayoutEffect(() => {
    if (!scroller) return
    const measure = () => {
      const before = heightBefore(scroller)
      const start = Math.max(0, Math.floor((scroller.scrollTop - before) / ROW) - BEYOND)
      const end = Math.ceil((scroller.scrollTop + scroller.clientHeight - before) / ROW) + BEYOND
      setRange((now) => (now[0] === start && now[1] === end ? now : [start, end]))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    scroller.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', measure)
    }
  }, [scroller])
  return range
}
