import { quarterOf, quartersOver, type Quarter } from '../quarters'
import type { CriterionReading, EvidenceReading, Reading } from '../reading'
import type { Strength } from '../../records/record'

/** What speaks for one criterion in one quarter. */
export interface Cell {
  quarter: Quarter
  /** Every piece whose days reach into the quarter, newest first. */
  pieces: EvidenceReading[]
  /** The piece that the cell's mark shows: the strongest, ML work before software engineering. */
  best: EvidenceReading | null
  /** Whether it lies in the sustained run, and whether the quarter before does too. */
  run: 'none' | 'start' | 'on'
}

export interface MatrixRow {
  criterion: CriterionReading
  cells: Cell[]
}

export interface Matrix {
  quarters: Quarter[]
  rows: MatrixRow[]
}

const RANK: Record<Strength, number> = { strong: 2, moderate: 1, weak: 0 }

const orderOf = ({ year, number }: Quarter) => year * 4 + number
const orderOn = (day: string) => orderOf(quarterOf(day))

/** "2026-3", which names a quarter in an address. */
export const quarterId = ({ year, number }: Quarter): string => `${year}-${number}`

/**
 * Criteria by quarter, up to the one in which the evidence was read; of longer times the latest `most` quarters. A piece
 * stands in every quarter that its days reach into, as it does in the months that count as sustained.
 */
export function matrixOf({ criteria, asOf }: Pick<Reading, 'criteria' | 'asOf'>, most: number): Matrix {
  const days = criteria.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => [from, to]))
  const quarters = days.length === 0 ? [] : quartersOver([...days, asOf], most)
  return {
    quarters,
    rows: criteria.map((criterion) => ({
      criterion,
      cells: quarters.map((quarter) => cellOf(criterion, quarter)),
    })),
  }
}

function cellOf({ pieces, sustained: { from, to } }: CriterionReading, quarter: Quarter): Cell {
  const order = orderOf(quarter)
  const own = pieces.filter((piece) => orderOn(piece.from) <= order && order <= orderOn(piece.to))
  const isIn = from !== null && to !== null && orderOn(from) <= order && order <= orderOn(to)
  const run = !isIn ? 'none' : orderOn(from) === order ? 'start' : 'on'
  return { quarter, pieces: own, best: own.toSorted(bestFirst)[0] ?? null, run }
}

const bestFirst = (a: EvidenceReading, b: EvidenceReading) =>
  RANK[b.strength] - RANK[a.strength] || Number(a.bridge) - Number(b.bridge)
