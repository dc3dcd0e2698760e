import { listed } from '@shared/evidence/testing'
import { expect, test } from 'vitest'
import { linesByMonth, linesInOrder } from './rows'

const records = [
  listed('written'),
  listed('ended', { when: { from: '2026-08-01', to: '2026-10-31', ongoing: false } }),
  listed('begun', { when: { from: '2026-10-01', to: null, ongoing: true } }),
]

test('files a record under its end, its start, or the day it was written', () => {
  const lines = linesByMonth(records).map((line) =>
    line.type === 'head' ? `${line.label}: ${line.count}` : `${line.record.id} ${line.place}/${line.of}`,
  )
  expect(lines).toEqual(['November 2026: 1', 'written 1/1', 'October 2026: 2', 'ended 1/2', 'begun 2/2'])
})

test('without months, a record is counted among all', () => {
  expect(linesInOrder(records).map((line) => line.type === 'row' && [line.place, line.of])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})
