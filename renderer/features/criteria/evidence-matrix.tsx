import { Fragment } from 'react'
import { dayOf } from '@shared/records/summary'
import type { CriterionEvidence } from '@shared/rubric/links'
import { quartersOver, type Quarter } from '@shared/rubric/quarters'
import { classes } from '@/ui/classes'
import css from './evidence-matrix.module.css'
import { MatrixRow } from './matrix-row'
import type { Criteria } from './use-criteria'

const MOST_QUARTERS = 10

interface Props {
  criteria: Criteria
  /** The id of the criterion in the pane. */
  shown: string | undefined
}

/** Criteria by quarter: where the evidence lies, and how strong the person holds it to be. */
export function EvidenceMatrix({ criteria, shown }: Props) {
  const { evidence } = criteria
  const days = evidence.flatMap(({ links }) => links.map(({ record }) => dayOf(record)))
  const quarters = quartersOver(days, MOST_QUARTERS)
  const bands = [
    { title: 'ML only', says: 'Only ML work counts. This is where a transition is decided.', isBridge: false },
    { title: 'Bridge', says: 'Your software engineering counts here too.', isBridge: true },
  ]
  return (
    <table className={css.matrix}>
      <MatrixHead quarters={quarters} />
      <tbody>
        {bands.map(({ title, says, isBridge }) => (
          <Fragment key={title}>
            <tr className={css.band}>
              <th colSpan={quarters.length + 2} scope="rowgroup">
                <b>{title}</b> {says}
              </th>
            </tr>
            {evidence
              .filter(({ criterion }) => criterion.bridge === isBridge)
              .map((row: CriterionEvidence) => (
                <MatrixRow
                  key={row.criterion.id}
                  evidence={row}
                  quarters={quarters}
                  isBridge={criteria.isBridge}
                  isShown={row.criterion.id === shown}
                />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function MatrixHead({ quarters }: { quarters: readonly Quarter[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">Criterion and weight</th>
        {quarters.map(({ year, number }, index) => (
          <th
            key={`${year} ${number}`}
            scope="col"
            className={classes(css.quarter, number === 1 && css.yearStart)}
            aria-label={`Quarter ${number} of ${year}`}
          >
            {(number === 1 || index === 0) && <b>{year}</b>}
            <span>Q{number}</span>
          </th>
        ))}
        <th scope="col" className={css.count}>
          Records
        </th>
      </tr>
    </thead>
  )
}
