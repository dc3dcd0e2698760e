import { expect, test } from 'vitest'
import { boardColumns, moveTo } from './board'
import { NONE } from './dimensions'
import { asOf, listed } from './testing'

const link = (criterion: string) => ({ criterion, why: '', strength: null, level: null })
const records = [
  listed('both', { evidence: [link('C1'), link('C5')] }),
  listed('one', { evidence: [link('C1')] }),
  listed('neither', { project: 'p' }),
]
const columns = (by: Parameters<typeof boardColumns>[1], always: string[] = []) =>
  boardColumns(records, by, asOf('2026-11-23', { both: 'strong' }), always).map(({ value, records: of }) => [
    value,
    of.map(({ id }) => id),
  ])

test('a record stands in the column of each of its values, and at the end where it has none', () => {
  expect(columns('criterion', ['C1', 'C2'])).toEqual([
    ['C1', ['both', 'one']],
    ['C2', []],
    ['C5', ['both']],
    [NONE, ['neither']],
  ])
  expect(columns('strength', ['strong'])).toEqual([
    ['strong', ['both']],
    [NONE, ['one', 'neither']],
  ])
})

test('only a column that is one plain field can be moved into', () => {
  expect(moveTo('project', NONE)).toEqual({ do: 'project', project: null })
  expect(moveTo('disclosure', 'open')).toEqual({ do: 'disclosure', disclosure: 'open' })
  expect(moveTo('strength', 'strong')).toBeNull()
})
