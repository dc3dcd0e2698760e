import { expect, test } from 'vitest'
import mle from '../../resources/rubrics/mle.json' with { type: 'json' }
import swe from '../../resources/rubrics/swe.json' with { type: 'json' }
import type { RecordSummary } from '../records/summary'
import { Rubric } from './rubric'
import { sideBySide } from './side-by-side'
import { unmappedGroups } from './unmapped'

const [software, learning] = [Rubric.parse(swe), Rubric.parse(mle)]

test('from software to machine learning, what is new weighs most and little is left behind', () => {
  const { pairs, leftBehind, newWeight } = sideBySide(software, learning)
  expect(pairs.map(({ to, from }) => [to.id, from.map(({ id }) => id)])).toEqual([
    ['C1', ['S6']],
    ['C2', []],
    ['C3', []],
    ['C4', []],
    ['C5', []],
    ['C6', ['S4', 'S5']],
    ['C7', ['S1', 'S2', 'S3', 'S5']],
    ['C8', []],
    ['C9', ['S7']],
  ])
  expect([leftBehind, newWeight]).toEqual([[], 55])
})

test('a rubric beside itself has a counterpart for everything', () => {
  expect(sideBySide(learning, learning).newWeight).toBe(0)
})

const record = (id: string, ...criteria: string[]) =>
  ({
    id,
    deletedAt: null,
    evidence: criteria.map((criterion) => ({ criterion, why: '', strength: null })),
  }) as unknown as RecordSummary

test('what a rubric does not read is grouped by what it was linked to, with the name that another rubric gives it', () => {
  const records = [record('a', 'C1', 'S6'), record('b', 'X1', 'X1'), record('c', 'S6')]
  const groups = unmappedGroups(learning, records, [learning, software])
  expect(groups.map(({ criterion, name, records: of }) => [criterion, name, of.map(({ id }) => id)])).toEqual([
    ['S6', 'Product and business outcomes', ['a', 'c']],
    ['X1', null, ['b']],
  ])
})
