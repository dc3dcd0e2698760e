import type { RecordSummary } from '@shared/records/summary'
import { expect, test } from 'vitest'
import { findCitable } from './find-citable'

const record = (exhibit: string | null, title: string, more: Partial<RecordSummary> = {}) =>
  ({
    id: exhibit ?? title,
    exhibit,
    title,
    kind: 'learning',
    line: '',
    effect: '',
    tags: [],
    deletedAt: null,
    ...more,
  }) as unknown as RecordSummary

const records = [
  record('M-09', 'Forecast error, after the leak', { kind: 'impact' }),
  record('E-21', 'Label leak in price features, found and fixed'),
  record('E-23', 'CI check blocks joins that look ahead', { line: 'It stops leaks before review.' }),
  record('E-07', 'Training pipeline'),
  record('M-07', 'Nightly training time', { kind: 'impact', effect: '−71 %', line: 'Released in May.' }),
  record(null, 'A person who leaks', { kind: 'person' }),
]
const found = (query: string, proposed: string[] = []) => findCitable(records, query, proposed).map(({ id }) => id)

test('a number is found however it is typed', () => {
  for (const typed of ['E-07', 'e07', 'e7', 'E-7']) expect(found(typed)).toEqual(['E-07'])
  expect(found('7')).toEqual(['E-07', 'M-07'])
  expect(found('m-0')).toEqual(['M-09', 'M-07'])
})

test('words of the title come before words elsewhere, and only exhibits are found', () => {
  expect(found('lea')).toEqual(['M-09', 'E-21', 'E-23'])
  expect(found('label lea')).toEqual(['E-21'])
  expect(found('train')).toEqual(['E-07', 'M-07'])
  expect(found('−71')).toEqual(['M-07'])
  expect(found('nothing like it')).toEqual([])
})

test('before anything is typed, what is proposed comes first', () => {
  expect(found('', ['M-07', 'E-23'])).toEqual(['M-07', 'E-23', 'M-09', 'E-21', 'E-07'])
})
