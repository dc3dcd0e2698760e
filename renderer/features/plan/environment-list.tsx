import { Link } from 'wouter'
import { formatMonth } from '@shared/format'
import { kindInfo, type RecordOf } from '@shared/records/kinds'
import { dayOf } from '@shared/records/summary'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import css from './plan.module.css'
import { PlanSection } from './plan-section'
import state from './state.module.css'

type Observation = RecordOf<'environment'>

const { fields } = kindInfo('environment')
const labelOf = (field: 'aspect' | 'state', value: string | null) =>
  fields[field]?.choices?.find((choice) => choice.value === value)?.label
const looks = { good: state.good, mixed: state.care, poor: state.bad }

/** What the team and the manager make possible, as seen on certain days. */
export function EnvironmentList({ observations }: { observations: readonly Observation[] }) {
  return (
    <PlanSection
      title="Environment"
      kind="environment"
      count={observations.length}
      none="What your team and manager make possible: is there ML work, have others made the way, does the manager act?"
    >
      <ul className={page.rows}>
        {observations.map((observation) => (
          <li key={observation.id} className={classes(css.row, css.side)}>
            <Link href={`/evidence/${observation.id}`} className={css.title}>
              {observation.title}
            </Link>
            <span className={css.facts}>{formatMonth(dayOf(observation))}</span>
            <p className={classes(css.says, css.facts)}>
              {labelOf('aspect', observation.aspect)}
              {observation.state && (
                <span className={looks[observation.state]}>, {labelOf('state', observation.state)?.toLowerCase()}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </PlanSection>
  )
}
