import type { TextBlock, TextInline } from '@shared/markdown/nodes'
import type { TableBlock } from '../tree'
import { toRuns, type StandingOf } from './inline-markup'
import { plainText } from './runs'

type TextTable = Extract<TextBlock, { type: 'table' }>

/** So many columns still stand in the column of the text. */
const MOST_BESIDE = 4
/** A column is at most so many times as wide as another: the rest of its text takes more lines. */
const LEAST_SHARE = 6
const MOST_SHARE = 40

/** A table that the person typed. Columns get room by the longest text in them. */
export function tableBlock({ align, head, rows }: TextTable, standing: StandingOf): TableBlock {
  const said = (cell: readonly TextInline[]) => plainText(toRuns(cell, standing))
  return {
    type: 'table',
    summary: `Table of ${head.map(said).filter(Boolean).join(', ')}`,
    ...(head.length <= MOST_BESIDE && { width: 'column' }),
    columns: head.map((cell, index) => ({
      label: said(cell),
      width: Math.min(
        MOST_SHARE,
        Math.max(LEAST_SHARE, ...[cell, ...rows.map((row) => row[index] ?? [])].map((own) => said(own).length)),
      ),
      align: align[index] ?? 'left',
      ...(align[index] === 'right' && { numeric: true }),
    })),
    rows: rows.map((row) => ({ cells: row.map((cell) => toRuns(cell, standing)) })),
  }
}
