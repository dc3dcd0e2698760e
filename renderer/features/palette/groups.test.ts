import { ACTION_IDS, actionInfo } from '@/ui/actions/catalogue'
import type { RecordSummary } from '@shared/records/summary'
import { describe, expect, it } from 'vitest'
import { prepare } from './rank'
import { groupsFor, type Stock } from './groups'
import { prepareRecords } from './record-entries'
import { recentOf } from './recent'

const record = (id: string, title: string, exhibit: string | null = null, updatedAt = '2026-11-01T00:00:00Z') =>
  ({
    id,
    title,
    exhibit,
    updatedAt,
    createdAt: updatedAt,
    kind: 'learning',
    when: { from: null, to: null, ongoing: false },
    effect: '',
    grade: null,
  }) as unknown as RecordSummary

const nothing = () => undefined
const offers = ACTION_IDS.filter((id) => !actionInfo(id).inPlace).map((id) => ({ id, run: nothing, about: null }))

const stock = (records: readonly RecordSummary[]): Stock => ({
  offers,
  records: prepareRecords(records),
  recordActions: { open: nothing, edit: nothing },
  current: null,
  views: [],
  criteria: [{ key: 'c', label: prepare('C3 Data quality'), drawing: { mark: 'criterion' }, run: nothing }],
  vaults: [],
  makes: (title) => [{ key: 'n', label: prepare(`New ${title}`), drawing: { mark: 'new' }, run: nothing }],
})

const keysOf = (typed: string, records: readonly RecordSummary[] = []) =>
  groupsFor(stock(records), typed, []).flatMap(({ entries }) => entries.map(({ key }) => key))

const hit = (id: string, more = {}) => ({
  record: record(id, id),
  field: 'Why',
  before: '',
  match: 'prior',
  after: '',
  ...more,
})

describe('the palette', () => {
  it('holds every action that has a key: under "?" all, otherwise those that can be done', () => {
    expect(keysOf('?')).toEqual(ACTION_IDS.filter((id) => actionInfo(id).keys.length > 0))
    const missing = offers.filter(({ id }) => !keysOf(actionInfo(id).label).includes(id))
    // The palette itself is open already.
    expect(missing.map(({ id }) => id)).toEqual(['palette.open'])
  })

  it('finds a record by its exhibit number before any other', () => {
    const records = [
      record('a', 'On E-21 and more', 'E-07'),
      record('b', 'Label leak', 'E-21'),
      record('c', 'x', 'E-210'),
    ]
    expect(keysOf('e-21', records).slice(0, 2)).toEqual(['b', 'c'])
    expect(keysOf('e21', records)[0]).toBe('b')
    expect(keysOf('21', records)[0]).toBe('b')
  })

  it('puts the group with the best answer first', () => {
    const records = [record('a', 'How the settings of a model were found')]
    expect(keysOf('settings', records)[0]).toBe('go.settings')
    expect(keysOf('settings model', records)[0]).toBe('a')
  })

  it('tells what stands in a record from what stands in a file of it', () => {
    const groups = groupsFor(stock([]), 'prior', [hit('a'), hit('b', { inFile: true })])
    const keysIn = (title: string) => groups.find((group) => group.title === title)?.entries.map(({ key }) => key)
    expect([keysIn('In the text'), keysIn('In attachments')]).toEqual([['a'], ['b']])
  })

  it('looks only at criteria after "!"', () => {
    expect(keysOf('!data', [record('a', 'Data')])).toEqual(['c'])
  })

  it('offers to make what it does not find', () => {
    expect(keysOf('quite another thing')).toEqual(['n'])
  })

  it('shows what was opened last first, then what was written last', () => {
    const records = [
      record('a', 'A', null, '2026-11-03'),
      record('b', 'B', null, '2026-11-01'),
      record('c', 'C', null, '2026-11-02'),
      record('d', 'D', null, '2026-11-04'),
    ]
    expect(recentOf(records, 3, ['b']).map(({ id }) => id)).toEqual(['b', 'd', 'a'])
    expect(recentOf(records, 1, ['b', 'c']).map(({ id }) => id)).toEqual(['b'])
  })
})
