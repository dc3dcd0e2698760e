import { useEffect, useRef } from 'react'
import { formatDay } from '@shared/format'
import { isLit, markOf, type Cluster } from '@shared/timeline/clusters'
import { pointWords } from '@shared/timeline/timeline'
import { dayAt } from '@shared/timeline/time-window'
import { classes } from '@/ui/classes'
import { StrengthMark } from '@/ui/strength-mark'
import { useChart } from './chart-context'
import css from './cluster-mark.module.css'

interface Props {
  cluster: Cluster
  row: number
  isStop: boolean
}

/** One record as a link to it, or several as a button that takes them apart. */
export function ClusterMark({ cluster: { x, points }, row, isStop }: Props) {
  const { cursor, criterion, onCluster } = useChart()
  const element = useRef<HTMLElement>(null)
  const isWanted = cursor.wanted !== null && points.some(({ id }) => id === cursor.wanted)
  const { arrived } = cursor
  useEffect(() => {
    if (isWanted && element.current) arrived(element.current)
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const lit = isLit(
    points.flatMap(({ marks }) => marks),
    criterion,
  )
  const mark = markOf(points, criterion)
  const shared = {
    className: classes(css.mark, lit && css.lit, criterion !== null && !lit && css.quiet),
    style: { left: x },
    tabIndex: isStop ? 0 : -1,
    onFocus: () => element.current && cursor.onFocus(points, element.current),
    onBlur: () => cursor.onShow(null),
    onPointerEnter: () => element.current && cursor.onShow({ points, anchor: element.current }),
    onPointerLeave: () => cursor.onShow(null),
    onKeyDown: (event: React.KeyboardEvent) => cursor.onKeyDown(event, row, points),
  }
  const drawn = <StrengthMark strength={mark?.strength ?? null} bridge={mark?.bridge ?? false} silent />
  if (points.length === 1)
    return (
      <a
        {...shared}
        ref={(link) => void (element.current = link)}
        href={`#/evidence/${first.id}`}
        aria-label={`${pointWords(first)}, ${formatDay(dayAt(first.day))}`}
      >
        {drawn}
      </a>
    )
  return (
    <button
      {...shared}
      ref={(button) => void (element.current = button)}
      type="button"
      aria-label={`${points.length} records, ${formatDay(dayAt(first.day))} to ${formatDay(dayAt(last.day))}`}
      onClick={() => onCluster(points)}
    >
      {drawn}
      <span className={css.count}>{points.length}</span>
    </button>
  )
}
