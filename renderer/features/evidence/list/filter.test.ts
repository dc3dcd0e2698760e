import type { RecordSummary } from '@shared/records/summary'
import { describe, expect, it } from 'vitest'
import { byMonth } from './by-month'
import { choicesOf, fits, NO_FILTER, toggled, without } from './filter'

const record = (id: string, patch: Partial<RecordSummary> = {}): RecordSummary => ({
  id,
  kind: 'learning',
  exhibit: null,
  title: id,
  line: '',
  effect: '',
  grade: null,
  when: { from: null, to: null, ongoing: false },
  project: null,
  tags: [],
  evidence: [],
  disclosure: 'internal',
  verification: null,
  attachments: 0,
  updatedAt: '2026-11-23T10:00:00.000Z',
  createdAt: '2026-11-23T10:00:00.000Z',
  deletedAt: null,
  ...patch,
})

const records = [
  record('model', { kind: 'project' }),
  record('leak', {
    project: 'model',
    tags: ['data'],
    evidence: [{ criterion: 'C3', why: '', strength: null, level: null }],
  }),
  record('talk', { kind: 'meeting', project: 'model' }),
  record('other', { tags: ['data'] }),
]
const shown = (filter: Parameters<typeof fits>[1]) => records.filter((one) => fits(one, filter)).map(({ id }) => id)

describe('a filter', () => {
  it('shows everything while nothing is chosen', () => {
    expect(shown(NO_FILTER)).toHaveLength(4)
  })

  it('takes any value of one dimension and all dimensions together', () => {
    const kinds = toggled(toggled(NO_FILTER, 'kind', 'learning'), 'kind', 'meeting')
    expect(shown(kinds)).toEqual(['leak', 'talk', 'other'])
    expect(shown(toggled(kinds, 'project', 'model'))).toEqual(['leak', 'talk'])
    expect(shown(toggled(kinds, 'criterion', 'C3'))).toEqual(['leak'])
    expect(shown(without(toggled(kinds, 'tag', 'data'), 'kind'))).toEqual(['leak', 'other'])
  })

  it('counts a project as its own', () => {
    expect(shown(toggled(NO_FILTER, 'project', 'model'))).toEqual(['model', 'leak', 'talk'])
  })

  it('offers the values that occur, with how often', () => {
    expect(choicesOf(records, 'tag', (tag) => tag)).toEqual([{ value: 'data', label: 'data', count: 2 }])
    expect(choicesOf(records, 'project', (id) => id)).toEqual([{ value: 'model', label: 'model', count: 3 }])
  })
})

describe('byMonth', () => {
  it('files a record under its end, its start, or the day it was written', () => {
    const months = byMonth([
      record('ended', { when: { from: '2026-08-01', to: '2026-10-31', ongoing: false } }),
      record('begun', { when: { from: '2026-10-01', to: null, ongoing: true } }),
      record('written'),
    ])
    expect(months.map(({ label, records: of }) => [label, of.map(({ id }) => id)])).toEqual([
      ['November 2026', ['written']],
      ['October 2026', ['ended', 'begun']],
    ])
  })
})
