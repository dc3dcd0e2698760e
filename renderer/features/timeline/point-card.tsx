import { useLayoutEffect, useRef } from 'react'
import { formatDay } from '@shared/format'
import type { TimelinePoint } from '@shared/timeline/timeline'
import { dayAt } from '@shared/timeline/time-window'
import { kindInfo, labelInText } from '@shared/records/kinds'
import { CriterionMark } from '@/ui/criterion-mark'
import { GradeMark } from '@/ui/grade-mark'
import css from './point-card.module.css'
import type { Shown } from './use-cursor'

const GAP = 10
const EDGE = 8
const MOST = 5

/** What is pointed at, in words, beside it. All of it is in the names of the marks too. */
export function PointCard({ shown }: { shown: Shown | null }) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [element, anchor] = [card.current, shown?.anchor.getBoundingClientRect()]
    if (!element || !anchor) return
    const { offsetWidth: width, offsetHeight: height } = element
    const left = Math.min(Math.max(anchor.left + anchor.width / 2 - width / 2, EDGE), innerWidth - width - EDGE)
    const below = anchor.bottom + GAP
    const top = below + height > innerHeight - EDGE ? anchor.top - GAP - height : below
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
  })
  const [first] = shown?.points ?? []
  if (!shown || !first) return null
  return (
    <div ref={card} className={css.card} aria-hidden="true">
      {shown.points.length === 1 ? <One point={first} /> : <Several points={shown.points} />}
    </div>
  )
}

function One({ point: { record, day, marks } }: { point: TimelinePoint }) {
  return (
    <>
      <div className={css.head}>
        <span>{record.exhibit ?? kindInfo(record.kind).label}</span>
        {record.grade && <GradeMark grade={record.grade} />}
      </div>
      <p className={css.title}>
        {record.title}
        {record.effect && <span className={css.effect}>, {record.effect}</span>}
      </p>
      <p className={css.when}>
        {formatDay(dayAt(day))}, {labelInText(record.kind)}
      </p>
      <div className={css.foot}>
        {marks.map((mark) => (
          <CriterionMark key={mark.criterion} {...mark} />
        ))}
        <span className={css.key}>
          <kbd>Enter</kbd> open
        </span>
      </div>
    </>
  )
}

function Several({ points }: { points: readonly TimelinePoint[] }) {
  const rest = points.length - MOST
  return (
    <>
      <div className={css.head}>{points.length} records</div>
      <ul className={css.list}>
        {points.slice(0, MOST).map(({ id, record }) => (
          <li key={id}>
            <span className={css.exhibit}>{record.exhibit}</span> {record.title}
          </li>
        ))}
        {rest > 0 && <li className={css.when}>and {rest} more</li>}
      </ul>
      <div className={css.foot}>
        <span className={css.key}>
          <kbd>Enter</kbd> look closer
        </span>
      </div>
    </>
  )
}
