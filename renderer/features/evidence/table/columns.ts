import { COLUMNS, type Column, type Sort } from '@shared/evidence/evidence-view'

const WIDTHS: Record<Column, string> = {
  exhibit: '56px',
  kind: '112px',
  title: 'minmax(220px, 1fr)',
  effect: '88px',
  criteria: '144px',
  grade: '56px',
  project: '160px',
  people: '72px',
  tags: '144px',
  verification: '112px',
  disclosure: '88px',
  attachments: '56px',
  updated: '104px',
  day: '104px',
}

export const widthOf = (column: Column): string => WIDTHS[column]

export const ALL_COLUMNS = Object.keys(COLUMNS) as Column[]

/** In their own order; the title is always among them. */
export const shownColumns = (chosen: readonly Column[]): Column[] =>
  ALL_COLUMNS.filter((column) => column === 'title' || chosen.includes(column))

/** The orders that a head offers, the first on the first click. */
export const SORTS_OF: Partial<Record<Column, readonly Sort[]>> = {
  title: ['title'],
  criteria: ['strength'],
  grade: ['grade'],
  updated: ['updated'],
  day: ['newest', 'oldest'],
}

/** Which way the values of a sorted column run. */
export const DIRECTIONS: Record<Sort, 'ascending' | 'descending'> = {
  title: 'ascending',
  strength: 'descending',
  grade: 'ascending',
  updated: 'descending',
  newest: 'descending',
  oldest: 'ascending',
}
