import { Link } from 'wouter'
import { kindInfo, type RecordOf } from '@shared/records/kinds'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import css from './plan.module.css'
import { PlanSection } from './plan-section'
import { Said } from './said'

type Idea = RecordOf<'idea'>

const { fields } = kindInfo('idea')
const statusOf = ({ status }: Idea) => fields['status']?.choices?.find(({ value }) => value === status)?.label
const OPEN_FIRST = { open: 0, proposed: 1, started: 2, dropped: 3 } as const
const order = ({ status }: Idea) => (status === null ? 0 : OPEN_FIRST[status])

/** Projects that do not exist yet, the open ones first. */
export function Ideas({ ideas }: { ideas: readonly Idea[] }) {
  return (
    <PlanSection
      title="Ideas"
      kind="idea"
      count={ideas.length}
      none="Projects that do not exist yet, often from something read: the best ones begin beside the main job."
    >
      <ul className={page.rows}>
        {ideas
          .toSorted((a, b) => order(a) - order(b))
          .map((idea) => (
            <li key={idea.id} className={classes(css.row, css.side)}>
              <Link href={`/evidence/${idea.id}`} className={css.title}>
                {idea.title}
              </Link>
              <span className={css.facts}>{statusOf(idea) ?? 'Open'}</span>
              {idea.next && (
                <p className={css.says}>
                  Next: <Said text={idea.next} />
                </p>
              )}
            </li>
          ))}
      </ul>
    </PlanSection>
  )
}
