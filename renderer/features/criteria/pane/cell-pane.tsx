import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import type { CriterionReading } from '@shared/rubric/reading'
import { matrixOf, quarterId } from '@shared/rubric/view/matrix'
import { Icon } from '@/ui/icon'
import { levelName, type Criteria } from '../use-criteria'
import css from './criterion-pane.module.css'
import { Pieces } from './pieces'

interface Props {
  criteria: Criteria
  criterion: CriterionReading
  /** As in "2026-3". */
  quarter: string
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth']
/** Every quarter that an address may name. */
const ALL = 400

/** The evidence of one criterion in one quarter, with the reasons for the strength of each piece. */
export function CellPane({ criteria, criterion, quarter }: Props) {
  const { reading, rubric, records } = criteria
  const cell = useMemo(
    () =>
      matrixOf({ criteria: [criterion], asOf: reading.asOf }, ALL).rows[0]?.cells.find(
        (one) => quarterId(one.quarter) === quarter,
      ),
    [criterion, reading.asOf, quarter],
  )
  const pieces = cell?.pieces ?? []
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // In a narrow window the pane covers the cell that was pressed, and the focus with it.
    if (document.activeElement === document.body) head.current?.focus()
  }, [])
  const [year, number] = quarter.split('-')
  return (
    <section className={css.pane} aria-labelledby="cell">
      <Link href={`/criteria/${criterion.id}`} className={css.up}>
        <Icon of={ArrowLeft} /> {criterion.id} {criterion.name}
      </Link>
      <h2 id="cell" ref={head} tabIndex={-1} className={css.name}>
        {ORDINALS[Number(number) - 1] ?? number} quarter of {year}
      </h2>
      <p className={css.summary}>
        {pieces.length === 0
          ? 'No evidence reaches into this quarter.'
          : `${pieces.length === 1 ? 'One piece reaches' : `${pieces.length} pieces reach`} into it, read at ${levelName(rubric, reading.level)}.`}
        {cell && cell.run !== 'none' && ' It is part of the sustained run.'}
      </p>
      <Pieces pieces={pieces} records={records} opens />
    </section>
  )
}
