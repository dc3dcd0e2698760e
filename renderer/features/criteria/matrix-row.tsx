import { Link, useLocation } from 'wouter'
import { STRENGTHS } from '@shared/records/record'
import type { RecordSummary } from '@shared/records/summary'
import type { CriterionEvidence } from '@shared/rubric/links'
import { byQuarter, type Quarter, type QuarterEvidence } from '@shared/rubric/quarters'
import { classes } from '@/ui/classes'
import { StrengthMark } from '@/ui/strength-mark'
import { Unseen } from '@/ui/unseen'
import css from './evidence-matrix.module.css'

interface Props {
  evidence: CriterionEvidence
  quarters: readonly Quarter[]
  isBridge: (record: RecordSummary) => boolean
  isShown: boolean
}

/** One criterion: its name, a mark for each quarter, and how many records are linked. */
export function MatrixRow({ evidence: { criterion, links }, quarters, isBridge, isShown }: Props) {
  const [, go] = useLocation()
  const address = `/criteria/${criterion.id}`
  return (
    // The link in the row's head does the same for keyboards and screen readers.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr className={classes(css.row, isShown && css.shown)} onClick={() => go(address)}>
      <th scope="row">
        <Link href={address} className={css.name} aria-current={isShown ? 'true' : undefined}>
          <span className={css.id}>{criterion.id}</span>
          <span className={css.words}>{criterion.name}</span>
        </Link>
        <span className={css.weight} title="Weight in percent">
          {criterion.weight}
        </span>
      </th>
      {byQuarter(links, quarters).map((cell) => (
        <QuarterCell key={`${cell.quarter.year} ${cell.quarter.number}`} cell={cell} isBridge={isBridge} />
      ))}
      <td className={classes(css.count, links.length === 0 && css.none)}>{links.length || 'none'}</td>
    </tr>
  )
}

function QuarterCell({ cell, isBridge }: { cell: QuarterEvidence; isBridge: Props['isBridge'] }) {
  const { quarter, links, strongest } = cell
  const place = classes(css.quarter, quarter.number === 1 && css.yearStart)
  if (links.length === 0)
    return (
      <td className={classes(place, css.empty)}>
        <Unseen>None</Unseen>
      </td>
    )
  const bridge = links.every(({ record }) => isBridge(record))
  const records = `${links.length} ${links.length === 1 ? 'record' : 'records'}`
  const words = `${records}, ${strongest ? `self-rated ${STRENGTHS[strongest].toLowerCase()}` : 'not rated'}`
  return (
    <td className={place} title={bridge ? `${words}, bridge` : words}>
      <StrengthMark strength={strongest} bridge={bridge} silent />
      <Unseen>{bridge ? `${words}, bridge` : words}</Unseen>
    </td>
  )
}
