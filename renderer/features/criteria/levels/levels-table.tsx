import { Link } from 'wouter'
import type { CriterionReading } from '@shared/rubric/reading'
import type { Level } from '@shared/rubric/levels'
import { lackingInShort } from '@shared/rubric/view/lacking'
import type { CriterionTwice, ReadOtherwise } from '@shared/rubric/view/two-levels'
import { classes } from '@/ui/classes'
import { Cite } from '@/ui/cite'
import { Select } from '@/ui/select'
import { StatusMark } from '@/ui/status-mark'
import { StrengthMark } from '@/ui/strength-mark'
import { Unseen } from '@/ui/unseen'
import css from './levels-table.module.css'

export interface Side {
  level: Level
  name: string
  /** What going there would be, where the case says from where. */
  move: string | null
}

interface Props {
  rows: readonly CriterionTwice[]
  left: Side
  right: Side
  /** The levels that may stand on the right. */
  choices: readonly Side[]
  onChoose: (level: Level) => void
}

/** Criterion by criterion: the status at both levels, and the records that are read otherwise. */
export function LevelsTable({ rows, left, right, choices, onChoose }: Props) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">
            Criterion <span className={css.weight}>weight</span>
          </th>
          <th scope="col" className={css.side}>
            <b>{left.name}</b> {left.move}
          </th>
          <th scope="col" className={css.side}>
            <span className={css.choice}>
              <Unseen>{nameOf(right)}</Unseen>
              <Select
                label="The other level"
                value={right.level}
                choices={choices.map((side) => ({ value: side.level, label: nameOf(side) }))}
                onChange={(level) => level && onChoose(level)}
              />
            </span>
          </th>
          <th scope="col" className={css.otherwise}>
            Read otherwise at {right.name}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.left.id} className={classes(css.row, row.differs && css.differs)}>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the link in it is the label */}
            <th scope="row">
              <Link href={`/criteria/${row.left.id}`} className={css.name}>
                <span className={css.id}>{row.left.id}</span>
                <span>
                  {row.left.name}
                  {NBSP}
                  <span className={css.weight}>{row.left.weight}</span>
                </span>
              </Link>
            </th>
            <Reads criterion={row.left} />
            <Reads criterion={row.right} />
            <td className={css.otherwise}>
              <Otherwise pieces={row.otherwise} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const nameOf = ({ name, move }: Side) => (move === null ? name : `${name}, ${move}`)

function Reads({ criterion }: { criterion: CriterionReading }) {
  const { status, sustained } = criterion
  return (
    <td className={css.side}>
      <StatusMark status={status} />
      {status !== 'empty' && (
        <span className={css.says}>
          {status !== 'meets'
            ? `lacks ${lackingInShort(criterion)}`
            : `${sustained.months} months, ${sustained.needed} asked`}
        </span>
      )}
    </td>
  )
}

const MOST = 6
const NBSP = '\u00A0'

function Otherwise({ pieces }: { pieces: readonly ReadOtherwise[] }) {
  const rest = pieces.length - MOST
  return (
    <span className={css.pieces}>
      {pieces.slice(0, MOST).map(({ left, right }) => (
        <span key={`${left.record} ${left.linkedAs}`} className={css.piece}>
          <Cite exhibit={left.exhibit ?? left.title} title={left.title} href={`#/evidence/${left.record}`} />
          <StrengthMark strength={left.strength} bridge={left.bridge} /> <Unseen>becomes</Unseen>
          <span aria-hidden="true">→</span>
          <StrengthMark strength={right.strength} bridge={right.bridge} />
        </span>
      ))}
      {rest > 0 && <span>and {rest} more</span>}
    </span>
  )
}
