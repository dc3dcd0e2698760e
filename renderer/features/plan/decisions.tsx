import { Link } from 'wouter'
import { formatMonth } from '@shared/format'
import type { RecordOf } from '@shared/records/kinds'
import { firstLine } from '@shared/records/one-line'
import { dayOf } from '@shared/records/summary'
import { classes } from '@/ui/classes'
import page from '@/ui/page.module.css'
import css from './plan.module.css'
import { PlanSection } from './plan-section'
import { Said } from './said'

/** The choices made on the way, and what they cost. */
export function Decisions({ decisions }: { decisions: readonly RecordOf<'decision'>[] }) {
  return (
    <PlanSection
      title="Decisions"
      kind="decision"
      count={decisions.length}
      none="Choices about your way: what you chose, what you gave up for it, and whether it was right."
    >
      <ul className={page.rows}>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes(css.row, css.side)}>
            <Link href={`/evidence/${decision.id}`} className={css.title}>
              {decision.title}
            </Link>
            <span className={css.facts}>{formatMonth(dayOf(decision))}</span>
            {decision.givenUp && (
              <p className={css.says}>
                Given up: <Said text={firstLine(decision.givenUp)} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </PlanSection>
  )
}
