import { expect, test } from 'vitest'
import type { RecordOf } from '../records/kinds'
import { alongTheWay, missingFirst } from './order'

const milestone = (title: string, days: { due?: string; reachedOn?: string }) =>
  ({ title, due: null, reachedOn: null, createdAt: '2026-01-01', ...days }) as RecordOf<'milestone'>
const qualification = (title: string, held: 'no' | 'partly' | 'yes' | null, due: string | null = null) =>
  ({ title, held, due }) as RecordOf<'qualification'>

test('a milestone stands where it was reached, not where it was due', () => {
  const way = alongTheWay([
    milestone('someday', {}),
    milestone('next', { due: '2026-12-01' }),
    milestone('late', { due: '2026-01-01', reachedOn: '2026-06-01' }),
    milestone('early', { reachedOn: '2026-02-01' }),
  ])
  expect(way.map(({ title }) => title)).toEqual(['early', 'late', 'next', 'someday'])
})

test('what is missing comes before what is held', () => {
  const list = [
    qualification('held', 'yes'),
    qualification('unsaid', null),
    qualification('partly', 'partly'),
    qualification('later', 'no', '2027-05-01'),
    qualification('soon', 'no', '2026-12-01'),
  ]
  expect(missingFirst(list).map(({ title }) => title)).toEqual(['soon', 'later', 'partly', 'unsaid', 'held'])
})
