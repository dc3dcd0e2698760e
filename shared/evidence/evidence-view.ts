import { DIMENSIONS, NO_FILTER, type Filter } from './dimensions'

export const SORTS = {
  newest: 'Newest',
  oldest: 'Oldest',
  title: 'Title',
  strength: 'Strongest',
  grade: 'Best grade',
  updated: 'Last changed',
} as const
export type Sort = keyof typeof SORTS

/** The ways to lay the same records out. */
export const LAYOUTS = { list: 'List', table: 'Table', board: 'Board', timeline: 'Timeline' } as const
export type Layout = keyof typeof LAYOUTS

export const COLUMNS = {
  exhibit: 'No.',
  kind: 'Kind',
  title: 'Title',
  effect: 'Effect',
  criteria: 'Counts for',
  grade: 'Grade',
  project: 'Project',
  people: 'People',
  tags: 'Tags',
  verification: 'Verification',
  disclosure: 'Disclosure',
  attachments: 'Files',
  updated: 'Changed',
  day: 'Date',
} as const
export type Column = keyof typeof COLUMNS
/** The title stands in every table. */
export const USUAL_COLUMNS: readonly Column[] = [
  'exhibit',
  'kind',
  'title',
  'effect',
  'criteria',
  'grade',
  'project',
  'day',
]

export const BOARDS = {
  criterion: 'Criterion',
  strength: 'Strength',
  verification: 'Verification',
  kind: 'Kind',
  project: 'Project',
  disclosure: 'Disclosure',
} as const
export type BoardBy = keyof typeof BOARDS

/** How the evidence is looked at: what a saved view keeps. */
export interface ViewSettings {
  text: string
  filter: Filter
  sort: Sort
  layout: Layout
  columns: readonly Column[]
  boardBy: BoardBy
}

export const USUAL_VIEW: ViewSettings = {
  text: '',
  filter: NO_FILTER,
  sort: 'newest',
  layout: 'list',
  columns: USUAL_COLUMNS,
  boardBy: 'criterion',
}

/** Whether two views show the same in the same way. The order in which filters were chosen says nothing. */
export function isSameView(one: ViewSettings, other: ViewSettings): boolean {
  const plain = ({ text, sort, layout, columns, boardBy }: ViewSettings) => [
    text.trim(),
    sort,
    layout,
    columns,
    boardBy,
  ]
  return (
    same(plain(one), plain(other)) &&
    DIMENSIONS.every((name) => same(one.filter[name].toSorted(), other.filter[name].toSorted()))
  )
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
