import { formatNumber, withUnit } from '@shared/format'
import type { Reading } from '@shared/rubric/reading'
import type { Quarter } from '@shared/rubric/quarters'
import { quarterId } from '@shared/rubric/view/matrix'
import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import { columnClass } from './column-class'
import css from './evidence-matrix.module.css'

interface Props {
  share: Reading['mlShare']
  quarters: readonly Quarter[]
}

const HEIGHT = 28
const percent = (share: number) => withUnit(formatNumber(share * 100, 0), '%')

/** How much of the linked evidence is ML work, quarter by quarter: whether the work itself has moved. */
export function MlShare({ share, quarters }: Props) {
  const known = new Map(share.quarters.map((quarter) => [quarterId(quarter), quarter]))
  const latest = share.quarters.findLast((quarter) => quarter.share !== null)
  return (
    <tfoot>
      <tr>
        <th scope="row">ML share of evidence</th>
        {quarters.map((quarter, index) => {
          const value = known.get(quarterId(quarter))?.share ?? null
          const isLatest = latest !== undefined && quarterId(latest) === quarterId(quarter)
          return (
            <td key={quarterId(quarter)} className={columnClass(quarters, index)}>
              {value === null ? <Unseen>None</Unseen> : <Bar share={value} isLatest={isLatest} />}
            </td>
          )
        })}
        <td className={css.months}>{share.overall === null ? '' : percent(share.overall)}</td>
        <td className={css.status}>
          <span className={css.unit}>{share.overall === null ? 'no project says' : 'overall'}</span>
        </td>
      </tr>
    </tfoot>
  )
}

function Bar({ share, isLatest }: { share: number; isLatest: boolean }) {
  // A quarter without ML work is a line, so that it is not taken for one without evidence.
  const height = Math.max(1, share * HEIGHT)
  const naming = { role: 'img', 'aria-label': percent(share) }
  return (
    <svg viewBox={`0 0 14 ${HEIGHT}`} className={classes(css.bar, isLatest && css.latest)} {...naming}>
      <rect width="14" y={HEIGHT - height} height={height} fill="currentColor" />
    </svg>
  )
}
