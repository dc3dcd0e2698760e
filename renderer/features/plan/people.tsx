import { Link } from 'wouter'
import { daysBetween, howFar } from '@shared/plan/days'
import { lastTalks } from '@shared/plan/open'
import type { RecordOf } from '@shared/records/kinds'
import { RELATIONS } from '@shared/records/feedback'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import css from './plan.module.css'
import { PlanSection } from './plan-section'

interface Props {
  people: readonly RecordOf<'person'>[]
  meetings: readonly RecordOf<'meeting'>[]
  today: string
}

/** Who stands along the way, and when you last talked. */
export function People({ people, meetings, today }: Props) {
  const last = lastTalks(meetings)
  const byName = people.toSorted((a, b) => a.title.localeCompare(b.title))
  return (
    <PlanSection
      title="People"
      kind="person"
      count={people.length}
      none="Who manages, mentors, works with or vouches for you. A mentor on the ML side is worth a record of their own."
    >
      <ul className={page.rows}>
        {byName.map((person) => {
          const talked = last.get(person.id)
          const isLate = person.cadence !== null && talked !== undefined && daysBetween(talked, today) > person.cadence
          return (
            <li key={person.id} className={classes(css.row, css.side)}>
              <Link href={`/evidence/${person.id}`} className={css.title}>
                {person.title}
              </Link>
              <span className={classes(css.facts, isLate && css.late)}>
                {talked ? `1:1 ${howFar(talked, today)}` : 'no 1:1 yet'}
              </span>
              <p className={classes(css.says, css.facts)}>
                {[
                  person.relation && RELATIONS[person.relation],
                  person.machineLearningSide && 'on the ML side',
                  person.cadence && `talk every ${person.cadence} days`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          )
        })}
      </ul>
    </PlanSection>
  )
}
