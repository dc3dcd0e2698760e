import { useNarrow } from '@/ui/use-narrow'
import type { Sort } from '@shared/evidence/evidence-view'
import type { RecordSummary, SearchHit } from '@shared/records/summary'
import { memo, useMemo, type ReactNode, type Ref } from 'react'
import styles from './evidence-list.module.css'
import { EvidenceRow } from './evidence-row'
import { linesByMonth, linesInOrder, type Line } from './rows'
import { useMarks } from './use-readings'
import { useWindow, type Reveal } from './use-window'

interface Props {
  records: readonly RecordSummary[]
  /** While a text is searched: the records in their order of rank, each with the place of the text. */
  hits: readonly SearchHit[] | null
  sort: Sort
  cursor: string | null
  openId: string | null
  onCursor: (id: string) => void
  scroller: HTMLElement | null
  ref: Ref<Reveal>
}

/** The heights of the lines, in pixels, as the style sheet has them. */
const HEAD = 32
const heightOf = (isNarrow: boolean, isHit: boolean) => (isNarrow ? (isHit ? 72 : 56) : isHit ? 50 : 36)

/** The records by month where they stand in the order of time; the hits of a search by rank. */
export const EvidenceList = memo(function EvidenceList({
  records,
  hits,
  sort,
  cursor,
  openId,
  onCursor,
  scroller,
  ref,
}: Props) {
  const marks = useMarks()
  const isNarrow = useNarrow()
  const byTime = hits === null && (sort === 'newest' || sort === 'oldest')
  const lines = useMemo(() => (byTime ? linesByMonth(records) : linesInOrder(records)), [records, byTime])
  const keys = useMemo(() => lines.map(({ key }) => key), [lines])
  const hitOf = useMemo(() => new Map(hits?.map((hit) => [hit.record.id, hit])), [hits])
  const first = records.some(({ id }) => id === cursor) ? cursor : records[0]?.id
  const height = heightOf(isNarrow, hits !== null)
  const shape = `${height} ${byTime}`
  const inSight = useWindow({
    scroller,
    keys,
    shape,
    sizeOf: (at) => (lines[at]?.type === 'head' ? HEAD : height),
    keep: keys.indexOf(first ?? ''),
    ref,
    overscan: hits ? 2 : 6,
  })
  const render = (placed: Placed) => {
    const line = lines[placed.index]
    if (line?.type !== 'row') return null
    const { record } = line
    return listed(
      line,
      placed,
      hits ? placed.index : record.id,
      <EvidenceRow
        record={record}
        hit={hitOf.get(record.id)}
        isCursor={record.id === first}
        isOpen={record.id === openId}
        bridges={marks.bridges}
        pieces={marks.readings.get(record.id)}
        withYear={!byTime}
        onCursor={onCursor}
      />,
    )
  }
  const label = hits ? 'Search results' : byTime ? null : 'Evidence'
  return (
    <div className={styles.all} style={{ height: inSight.height }}>
      {label ? <ul aria-label={label}>{inSight.lines.map(render)}</ul> : byMonth(inSight.lines, lines, render)}
    </div>
  )
})

type Placed = { index: number; start: number; size: number }

type Row = Extract<Line, { type: 'row' }>

/** The next letter brings other hits to the same places: a line that stays in the page only changes its words. */
const listed = ({ place, of }: Row, { start, size }: Placed, key: string | number, row: ReactNode) => (
  <li key={key} aria-setsize={of} aria-posinset={place} className={styles.line} style={at(start, size)}>
    {row}
  </li>
)

function headOf({ start, size }: Placed, line: Line | undefined): ReactNode {
  if (line?.type !== 'head') return null
  return (
    <h2 key={line.key} className={styles.head} style={at(start, size)}>
      {line.label} <span className={styles.count}>{line.count}</span>
    </h2>
  )
}

const byMonth = (inSight: readonly Placed[], lines: readonly Line[], render: (placed: Placed) => ReactNode) =>
  months(inSight, lines).map(({ key, label, inside }) => (
    <section key={key} aria-label={label}>
      {inside.map((one) => headOf(one, lines[one.index]))}
      <ul>{inside.map(render)}</ul>
    </section>
  ))

/** The lines in sight, each month's together: what stands apart for the eye is a section for those who hear it. */
function months(inSight: readonly Placed[], lines: readonly Line[]) {
  const sections: { key: string; label: string; inside: Placed[] }[] = []
  for (const one of inSight) {
    const line = lines[one.index]
    if (!line) continue
    const key = line.type === 'head' ? line.key : line.month
    const last = sections.at(-1)
    if (last?.key === key) last.inside.push(one)
    else sections.push({ key, label: line.label, inside: [one] })
  }
  return sections
}

const at = (start: number, height: number) => ({ transform: `translateY(${start}px)`, height })
