import { describe, expect, test } from 'vitest'
import mle from '../../../resources/rubrics/mle.json' with { type: 'json' }
import {
  addedCriterion,
  alsoReads,
  movedCriterion,
  noLongerReads,
  removedCriterion,
  withCriterion,
} from '../edit/criteria'
import { mergedCriteria } from '../edit/merge'
import { splitCriterion } from '../edit/split'
import { Rubric } from '../rubric'
import { changesBetween, reachOf } from './changes'
import { nextOf, published } from './publish'
import { byVersion, nextVersion } from './version-number'

const start = Rubric.parse(mle)
const mapped = alsoReads(start, 'C1', ['A1'])
const parts = [
  { name: 'One', reads: true },
  { name: 'Other', reads: false },
]

describe('a version counts up by how far the change reaches', () => {
  test.each<[string, Rubric, Rubric, string]>([
    ['nothing', start, start, 'none'],
    ['words', start, withCriterion(start, 'C1', { summary: 'Other words.' }), 'patch'],
    ['an anchor', start, withCriterion(start, 'C1', { anchors: [] }), 'patch'],
    ['the order', start, movedCriterion(start, 'C1', 3), 'patch'],
    ['its name', start, { ...start, name: 'Ours' }, 'patch'],
    ['a weight', start, withCriterion(start, 'C1', { weight: 25 }), 'minor'],
    ['a bridge', start, withCriterion(start, 'C1', { bridge: true }), 'minor'],
    ['a criterion more', start, addedCriterion(start, 'Writing').rubric, 'minor'],
    ['a mapping more', start, mapped, 'minor'],
    ['coverage', start, { ...start, coverage: { ...start.coverage, types: 3 } }, 'minor'],
    ['a gate', start, { ...start, gates: [] }, 'minor'],
    ['a mapping less', mapped, noLongerReads(mapped, 'C1', 'A1'), 'major'],
    ['a criterion less', start, removedCriterion(start, 'C8', null), 'major'],
    ['a split', start, splitCriterion(start, 'C5', parts).rubric, 'major'],
    ['a merge', start, mergedCriteria(start, ['C4', 'C5'], 'Depth').rubric, 'major'],
  ])('%s', (_, before, now, reach) => {
    expect(reachOf(changesBetween(before, now))).toBe(reach)
  })

  test('1.2.3 becomes 1.2.4, 1.3.0 or 2.0.0', () => {
    expect((['none', 'patch', 'minor', 'major'] as const).map((reach) => nextVersion('1.2.3', reach))).toEqual([
      '1.2.3',
      '1.2.4',
      '1.3.0',
      '2.0.0',
    ])
    expect(['1.10.0', '1.9.9', '2.0.0', '1.9.10'].toSorted(byVersion)).toEqual(['1.9.9', '1.9.10', '1.10.0', '2.0.0'])
  })
})

test('a change is told in a sentence that says where the evidence is read', () => {
  const split = splitCriterion(start, 'C5', parts).rubric
  expect(changesBetween(start, removedCriterion(split, 'C8', null)).map(({ text }) => text)).toEqual([
    'C5 Evaluation and experimentation is gone; what is linked to it is read under C10 One.',
    'C8 Responsible ML and documentation is gone; what is linked to it is shown as unmapped.',
    'C10 One is new and reads what is linked to C5, A3.',
    'C11 Other is new.',
  ])
})

test('publishing keeps the versions before, and the id that cases name', () => {
  const versions = [{ rubric: start, on: '2026-01-01', note: '' }]
  const draft = withCriterion({ ...start, id: 'renamed', name: 'Ours' }, 'C1', { weight: 25 })
  expect(nextOf(draft, versions).version).toBe('1.1.0')
  const next = published(draft, versions, { on: '2026-02-01', note: 'More impact.' })
  expect(next.versions.map(({ rubric }) => [rubric.id, rubric.version])).toEqual([
    ['mle', '1.0.0'],
    ['mle', '1.1.0'],
  ])
  expect(next.versions[0]).toBe(versions[0])
  expect(nextOf(next.rubric, next.versions).changes).toEqual([])
})
