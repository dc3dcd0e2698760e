import { Circle, CircleCheck, CircleDot, CircleMinus, CircleX, type LucideIcon } from 'lucide-react'
import { Link } from 'wouter'
import { formatDay } from '@shared/format'
import { howFar } from '@shared/plan/days'
import { isMilestoneOpen } from '@shared/plan/open'
import { alongTheWay, milestoneDay } from '@shared/plan/order'
import type { RecordOf } from '@shared/records/kinds'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import css from './plan.module.css'
import { PlanSection } from './plan-section'
import { Said } from './said'
import state from './state.module.css'

type Milestone = RecordOf<'milestone'>
type Status = NonNullable<Milestone['status']>

const STATES: Record<Status, { word: string; icon: LucideIcon; look: string | undefined }> = {
  planned: { word: 'Planned', icon: Circle, look: state.quiet },
  'in-progress': { word: 'In progress', icon: CircleDot, look: state.mine },
  reached: { word: 'Reached', icon: CircleCheck, look: state.good },
  missed: { word: 'Missed', icon: CircleX, look: state.bad },
  dropped: { word: 'Dropped', icon: CircleMinus, look: state.quiet },
}

interface Props {
  milestones: readonly Milestone[]
  today: string
}

/** The steps of the way in their order. */
export function Milestones({ milestones, today }: Props) {
  return (
    <PlanSection
      title="Milestones"
      kind="milestone"
      count={milestones.length}
      none="The steps that one can see to be reached, such as “First model in production, owned alone”. Write the plan down and talk it over in each 1:1."
    >
      <ol className={page.rows}>
        {alongTheWay(milestones).map((milestone) => (
          <MilestoneRow key={milestone.id} milestone={milestone} today={today} />
        ))}
      </ol>
    </PlanSection>
  )
}

function MilestoneRow({ milestone, today }: { milestone: Milestone; today: string }) {
  const { word, icon, look } = STATES[milestone.status ?? 'planned']
  const day = milestoneDay(milestone)
  const isLate = isMilestoneOpen(milestone) && day !== null && day < today
  return (
    <li className={classes(css.row, css.milestone)}>
      <Icon of={icon} className={look} />
      <div>
        <Link href={`/evidence/${milestone.id}`} className={css.title}>
          {milestone.title}
        </Link>
        {(milestone.outcome || milestone.measure) && (
          <p className={css.says}>
            <Said text={milestone.outcome || `Known by: ${milestone.measure}`} />
          </p>
        )}
      </div>
      <p className={css.facts}>
        {day && (
          <time className={css.day} dateTime={day}>
            {formatDay(day)}
          </time>
        )}
        <span className={classes(isLate && css.late)}>
          {word}
          {isMilestoneOpen(milestone) && day && `, ${isLate ? 'due ' : ''}${howFar(day, today)}`}
        </span>
      </p>
    </li>
  )
}
