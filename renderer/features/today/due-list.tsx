import { Link } from 'wouter'
import { formatShortDay } from '@shared/format'
import { daysBetween, howFar } from '@shared/plan/days'
import { dueItems, type DueItem } from '@shared/plan/due'
import type { VaultRecord } from '@shared/records/kinds'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import css from './due-list.module.css'

/** What lies further ahead is on the plan. */
const AHEAD_DAYS = 92

interface Props {
  records: readonly VaultRecord[]
  today: string
}

/** What has a day and is not done: what is past first, then the next three months. */
export function DueList({ records, today }: Props) {
  const items = dueItems(records).filter(({ day }) => daysBetween(today, day) <= AHEAD_DAYS)
  const cases = new Set(records.filter(({ kind }) => kind === 'case').map(({ id }) => id))
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
          <DueRow
            key={`${item.record} ${item.day} ${item.title}`}
            item={item}
            today={today}
            isCase={cases.has(item.record)}
          />
        ))}
      </ul>
    </section>
  )
}

function DueRow({ item, today, isCase }: { item: DueItem; today: string; isCase: boolean }) {
  const days = daysBetween(today, item.day)
  return (
    <li>
      <Link href={isCase ? `/case/${item.record}` : `/evidence/${item.record}`} className={css.row}>
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
