import { formatMonth } from '@shared/format'
import { isLit, type Cluster } from '@shared/timeline/clusters'
import type { TimelineRow } from '@shared/timeline/timeline'
import { dayAt } from '@shared/timeline/time-window'
import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import { useChart } from './chart-context'
import { ClusterMark } from './cluster-mark'
import css from './rows.module.css'
import { SpanLine } from './span-line'

interface Props {
  row: TimelineRow
  index: number
  /** Pixels from the first row. */
  top: number
  clusters: readonly Cluster[]
  /** The one that Tab reaches. */
  stop: Cluster | null
}

/** A project with its evidence on its line, or evidence that has none. */
export function EvidenceRow({ row, index, top, clusters, stop }: Props) {
  const { criterion } = useChart()
  return (
    <li className={css.row} style={{ top }}>
      <div className={css.label}>
        {row.kind === 'project' ? (
          <a href={`#/evidence/${row.id}`} className={classes(css.name, isLit(row.marks, criterion) && css.lit)}>
            {row.label}
          </a>
        ) : (
          <span className={css.name}>{row.label}</span>
        )}
        {row.note && <span className={css.note}>{row.note}</span>}
        <Unseen>{wordsOf(row)}</Unseen>
      </div>
      <div className={css.lane}>
        {row.span && <SpanLine row={row} span={row.span} />}
        {clusters.map((cluster) => (
          <ClusterMark key={cluster.points[0]?.id} cluster={cluster} row={index} isStop={cluster === stop} />
        ))}
      </div>
    </li>
  )
}

function wordsOf({ span, isMachineLearning, points, note }: TimelineRow): string {
  const work = isMachineLearning === null ? '' : isMachineLearning ? 'ML work' : 'software engineering'
  const time = span && `${formatMonth(dayAt(span.from))} to ${span.ongoing ? 'now' : formatMonth(dayAt(span.to))}`
  const count = `${points.length} ${points.length === 1 ? 'piece' : 'pieces'} of evidence`
  return `${note ? ', ' : ''}${[work, time, count].filter(Boolean).join(', ')}`
}
