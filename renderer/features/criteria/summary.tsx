import { TriangleAlert } from 'lucide-react'
import { headline } from '@shared/rubric/view/headline'
import { Icon } from '@/ui/icon'
import css from './summary.module.css'
import type { Criteria } from './use-criteria'

/** What the reading comes to in a sentence, and what speaks against the evidence as a whole. */
export function Summary({ criteria: { reading } }: { criteria: Criteria }) {
  const { lead, rest } = headline(reading)
  const isEmpty = reading.criteria.every(({ pieces }) => pieces.length === 0)
  return (
    <>
      <p className={css.sum}>
        {isEmpty ? (
          <>
            <b>Nothing is linked yet.</b> Choose a criterion, then link a record that shows it, with your reason.
          </>
        ) : (
          <>
            <b>{lead}</b> {rest}
          </>
        )}
      </p>
      {reading.warnings.length > 0 && (
        <ul aria-label="About all evidence" className={css.warnings}>
          {reading.warnings.map(({ rule, text }) => (
            <li key={rule}>
              <Icon of={TriangleAlert} size={14} />
              <span>{text}</span>
              <span className={css.rule}>{rule}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
