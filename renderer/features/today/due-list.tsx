import { Link } from 'wouter'
import { formatShortDay } from '@shared/format'
import { daysBetween, howFar } from '@shared/plan/days'
import type { TodayView } from '@shared/today/today-view'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import css from './due-list.module.css'

interface Props {
  items: TodayView['due']
  today: string
}

/** What has a day and is not done: what is past first, then the next three months. */
export function DueList({ items, today }: Props) {
  return (
    <section aria-labelledby="due">
      <SectionHead id="due" title="Due" count={items.length} tools={<Link href="/plan">Open the plan</Link>} />
      {items.length === 0 && (
        <p className={page.none}>
          Nothing is due in the next three months. Milestones, promises of a 1:1 and dates of the case appear here.
        </p>
      )}
      <ul className={page.rows}>
        {items.map((item) => (
          <DueRow key={`${item.record} ${item.day} ${item.title}`} item={item} today={today} />
        ))}
      </ul>
    </section>
  )
}

function DueRow({ item, today }: { item: TodayView['due'][number]; today: string }) {
  const days = daysBetween(today, item.day)
  return (
    <li>
      <Link href={item.isCase ? `/case/${item.record}` : `/evidence/${item.record}`} className={css.row}>
        <span className={classes(css.when, days === 0 && css.now, days < 0 && css.past)}>
          <time dateTime={item.day}>{formatShortDay(item.day)}</time>
          <span>{days < 0 ? `${howFar(item.day, today)}, open` : howFar(item.day, today)}</span>
        </span>
        <span>
          <span className={css.title}>{item.title}</span>
          <span className={css.about}>{item.about}</span>
        </span>
      </Link>
    </li>
  )
}
