import { STRENGTHS } from '@shared/records/record'
import type { Cell } from '@shared/rubric/view/matrix'
import { classes } from '@/ui/classes'
import { StrengthMark } from '@/ui/strength-mark'
import { Unseen } from '@/ui/unseen'
import css from './quarter-cell.module.css'

interface Props {
  cell: Cell
  className: string
  place: string
  isCursor: boolean
  isOpen: boolean
  onCursor: () => void
  onOpen: () => void
}

/** The evidence of one criterion in one quarter, which it opens. */
export function QuarterCell({ cell, className, place, isCursor, isOpen, onCursor, onOpen }: Props) {
  const { best, run } = cell
  const focusing = { 'data-place': place, tabIndex: isCursor ? 0 : -1, onFocus: onCursor }
  const looks = classes(className, run === 'on' && css.run)
  if (!best)
    return (
      <td {...focusing} className={classes(looks, css.nothing)}>
        <Unseen>No evidence</Unseen>
      </td>
    )
  return (
    <td className={looks}>
      <button
        type="button"
        {...focusing}
        aria-label={wordsOf(cell)}
        aria-current={isOpen ? 'true' : undefined}
        className={classes(css.cell, isOpen && css.open)}
        onClick={(event) => {
          event.stopPropagation()
          onOpen()
        }}
      >
        <StrengthMark strength={best.strength} bridge={best.bridge} silent />
      </button>
    </td>
  )
}

function wordsOf({ pieces, best, run }: Cell): string {
  const count = `${pieces.length} ${pieces.length === 1 ? 'piece' : 'pieces'}`
  const strength = best && `${pieces.length === 1 ? '' : 'at best '}${STRENGTHS[best.strength].toLowerCase()}`
  return [count, strength, best?.bridge && 'bridge', run !== 'none' && 'sustained'].filter(Boolean).join(', ')
}
