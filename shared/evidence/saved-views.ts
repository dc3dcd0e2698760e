import type { RecordOf } from '../records/kinds'
import { COLUMNS, USUAL_VIEW, type Column, type ViewSettings } from './evidence-view'

/** What a saved view shows. What this version does not know of it is left out. */
export function settingsOf(view: RecordOf<'view'>): ViewSettings {
  const columns = view.columns.filter((column): column is Column => Object.hasOwn(COLUMNS, column))
  return {
    text: view.text,
    filter: { ...USUAL_VIEW.filter, ...view.filter },
    sort: view.sort ?? USUAL_VIEW.sort,
    layout: view.layout ?? USUAL_VIEW.layout,
    boardBy: view.boardBy ?? USUAL_VIEW.boardBy,
    columns: columns.length > 0 ? columns : USUAL_VIEW.columns,
  }
}

/** The fields of a record that keep a view. */
export const fieldsOf = ({ text, filter, sort, layout, boardBy, columns }: ViewSettings) => ({
  text: text.trim(),
  filter: Object.fromEntries(Object.entries(filter).map(([name, values]) => [name, [...values]])) as Record<
    keyof typeof filter,
    string[]
  >,
  sort,
  layout,
  boardBy,
  columns: [...columns],
})
