import { BOARDS, LAYOUTS, SORTS } from '../evidence/evidence-view'
import { DIMENSIONS, type Dimension } from '../evidence/dimensions'
import { choice, group, line, lines } from './field'
import { defineKind } from './kind'

const FILTER_LABELS: Record<Dimension, string> = {
  kind: 'Kind',
  project: 'Project',
  criterion: 'Criterion',
  dates: 'Dates',
  person: 'Person',
  tag: 'Tag',
  strength: 'Strength',
  rated: 'Strength, self-rated',
  grade: 'Grade',
  verification: 'Verification',
  disclosure: 'Disclosure',
  attachments: 'Attachments',
}

const filters = Object.fromEntries(DIMENSIONS.map((name) => [name, lines(FILTER_LABELS[name])])) as Record<
  Dimension,
  ReturnType<typeof lines>
>

/**
 * A way of looking at the evidence that was given a name. It is no evidence, stands in no list of records and in no packet;
 * as a record it has a history, an undo and a place in every backup.
 */
export const savedView = defineKind({
  kind: 'view',
  label: 'Saved view',
  plural: 'Saved views',
  purpose: 'Filters, order and layout of the evidence under a name.',
  example: 'Pricing, not yet verified',
  titleLabel: 'Name',
  series: null,
  fields: {
    text: line('Search'),
    filter: group('Filters', filters),
    sort: choice('Order', SORTS),
    layout: choice('Layout', LAYOUTS),
    boardBy: choice('Columns of the board', BOARDS),
    columns: lines('Columns of the table'),
  },
  sections: [{ title: 'The view', fields: ['text', 'filter', 'sort', 'layout', 'boardBy', 'columns'] }],
  reads: ({ text, filter, layout }) => {
    const chosen = DIMENSIONS.filter((name) => filter[name].length > 0).map((name) => FILTER_LABELS[name])
    return [text && `“${text}”`, ...chosen, layout && LAYOUTS[layout]].filter(Boolean).join(', ')
  },
})
