import { Fragment, useMemo } from 'react'
import { useLocation } from 'wouter'
import { matrixOf, type MatrixRow as Row } from '@shared/rubric/view/matrix'
import { criterionOf, type Criteria } from '../use-criteria'
import css from './evidence-matrix.module.css'
import { MatrixHead } from './matrix-head'
import { MatrixRow } from './matrix-row'
import { MlShare } from './ml-share'
import { onGridKeyDown, useGridCursor } from './grid-keys'

/** A narrow window leaves the oldest of them out. */
const MOST_QUARTERS = 16

interface Props {
  criteria: Criteria
  /** The id of the criterion in the pane, and the quarter of it that is open there. */
  shown: string | undefined
  quarter: string | undefined
}

/** Criteria by quarter: where the evidence lies, how strong it is at the level, and what that comes to. */
export function EvidenceMatrix({ criteria, shown, quarter }: Props) {
  const { reading, rubric } = criteria
  const { bands, quarters } = useMemo(() => {
    const matrix = matrixOf(reading, MOST_QUARTERS)
    const isBridge = ({ criterion }: Row) => criterionOf({ rubric }, criterion.id)?.bridge === true
    return { quarters: matrix.quarters, bands: bandsOf(matrix.rows, isBridge) }
  }, [reading, rubric])
  const grid = useGridCursor()
  const [, go] = useLocation()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are walked by the arrow keys
    <table role="grid" aria-label="Evidence by criterion and quarter" className={css.matrix} onKeyDown={onGridKeyDown}>
      <MatrixHead quarters={quarters} />
      <tbody>
        {bands.map(({ title, says, rows, before }) => (
          <Fragment key={title}>
            {bands.length > 1 && (
              <tr className={css.band}>
                <th colSpan={quarters.length + 3} scope="rowgroup">
                  <b>{title}</b> {says}
                </th>
              </tr>
            )}
            {rows.map((row, index) => (
              <MatrixRow
                key={row.criterion.id}
                row={row}
                at={before + index}
                cursor={grid.cursor.row === before + index ? grid.cursor.column : null}
                isShown={row.criterion.id === shown}
                quarter={row.criterion.id === shown ? quarter : undefined}
                onCursor={grid.onCursor}
                go={go}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
      {quarters.length > 0 && <MlShare share={reading.mlShare} quarters={quarters} />}
    </table>
  )
}

function bandsOf(all: readonly Row[], isBridge: (row: Row) => boolean) {
  const own = all.filter((row) => !isBridge(row))
  const bridge = all.filter(isBridge)
  // A rubric that tells the two apart in no criterion needs no bands.
  return [
    { title: 'ML only', says: 'Only ML work counts. This is where a transition is decided.', rows: own, before: 0 },
    { title: 'Bridge', says: 'Your software engineering counts here too.', rows: bridge, before: own.length },
  ].filter(({ rows }) => rows.length > 0)
}
