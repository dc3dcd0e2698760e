import type { Quarter } from '@shared/rubric/quarters'
import { quarterId } from '@shared/rubric/view/matrix'
import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import { columnClass } from './column-class'
import css from './evidence-matrix.module.css'

/** Stands above the first quarter; within a year only where what comes before is out of sight, and there is room. */
function Year({ quarter: { year, number } }: { quarter: Quarter }) {
  return <b className={classes(number !== 1 && css.yearIfFirst, number === 4 && css.tight)}>{year}</b>
}

/** The names of the columns; a year stands above its first quarter in sight. */
export function MatrixHead({ quarters }: { quarters: readonly Quarter[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          Criterion <span className={css.weight}>weight</span>
        </th>
        {quarters.map((quarter, index) => (
          <th key={quarterId(quarter)} scope="col" className={classes(css.quarterHead, columnClass(quarters, index))}>
            <Year quarter={quarter} />
            <span aria-hidden="true">Q{quarter.number}</span>
            <Unseen>
              Quarter {quarter.number} of {quarter.year}
            </Unseen>
          </th>
        ))}
        <th scope="col" className={css.months}>
          Sustained
        </th>
        <th scope="col" className={css.status}>
          Status
        </th>
      </tr>
    </thead>
  )
}
