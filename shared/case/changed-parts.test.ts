import { expect, test } from 'vitest'
import { changedParts } from './changed-parts'

const records = [
  { id: 'r1', exhibit: 'E-01', title: 'Forecast' },
  { id: 'r2', exhibit: 'M-02', title: 'Conversion' },
]

test('differing digests are told by the names of what they stand for', () => {
  const before = { 'E-01': 'a', 'F-09': 'a', people: 'a', 'case ask': 'a', rubric: 'a' }
  const after = { 'E-01': 'b', 'M-02': 'a', people: 'a', 'case ask': 'b', rubric: 'b' }
  expect(changedParts(before, after, records)).toMatchObject([
    { kind: 'edited', text: 'E-01 “Forecast” changed.', record: 'r1', exhibit: 'E-01' },
    { kind: 'added', text: 'M-02 “Conversion” was added.', record: 'r2' },
    { kind: 'text', text: 'The ask changed.', exhibit: null },
    { kind: 'rubric', text: 'The rubric changed.' },
    { kind: 'removed', text: 'F-09 is no longer there.', record: null },
  ])
})

test('equal digests tell nothing', () => {
  expect(changedParts({ 'E-01': 'a' }, { 'E-01': 'a' }, records)).toEqual([])
})
