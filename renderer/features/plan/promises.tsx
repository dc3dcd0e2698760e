import { Link } from 'wouter'
import { formatDay } from '@shared/format'
import { howFar } from '@shared/plan/days'
import { openPromises } from '@shared/plan/open'
import type { RecordOf } from '@shared/records/kinds'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import css from './plan.module.css'
import { PlanSection } from './plan-section'

interface Props {
  meetings: readonly RecordOf<'meeting'>[]
  today: string
}

/** What was promised in 1:1s and is not kept yet, on both sides. */
export function Promises({ meetings, today }: Props) {
  const promises = openPromises(meetings)
  return (
    <PlanSection
      title="Open promises"
      kind="meeting"
      count={promises.length}
      none="What you and your manager or mentor promised each other in a 1:1, until it is kept."
    >
      <ul className={page.rows}>
        {promises.map(({ meeting, what, mine, due }) => (
          <li key={`${meeting.id} ${what}`} className={classes(css.row, css.promise)}>
            <span className={css.facts}>{mine ? 'Mine' : 'Theirs'}</span>
            <div>
              <Link href={`/evidence/${meeting.id}`} className={css.title}>
                {what}
              </Link>
              <p className={css.facts}>{meeting.title}</p>
            </div>
            <span className={classes(css.facts, due !== null && due < today && css.late)}>
              {due ? `${formatDay(due)}, ${howFar(due, today)}` : 'no day named'}
            </span>
          </li>
        ))}
      </ul>
    </PlanSection>
  )
}
