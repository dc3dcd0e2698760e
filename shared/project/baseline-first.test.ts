import { describe, expect, test } from 'vitest'
import { recordOf } from '../case/preflight/testing/small-vault'
import type { RecordOf, VaultRecord } from '../records/kinds'
import { isUnderWay, missingBeforeStart } from './baseline-first'

const planned = (plan: object = {}, fields: object = {}) =>
  recordOf('project', { id: 'p', stage: 'planned', plan, ...fields })
const missing = (project: RecordOf<'project'>, ...others: VaultRecord[]) =>
  missingBeforeStart(project, others).map(({ field }) => field)
const impact = (fields: object) => recordOf('impact', { id: 'm', project: 'p', ...fields })

describe('before a project starts', () => {
  test('it is asked for metric, baseline, design, stop rule and smallest effect', () => {
    expect(missing(planned())).toEqual([
      'plan.metric',
      'plan.baseline',
      'plan.design',
      'plan.stopRule',
      'plan.minimumEffect',
    ])
  })

  test('what it answers is not asked again', () => {
    const plan = { metric: 'Acceptance', baseline: '29.5 % in September', design: 'randomized', stopRule: '14 days' }
    expect(missing(planned(plan))).toEqual(['plan.minimumEffect'])
    expect(missing(planned({ ...plan, minimumEffect: '1 point' }))).toEqual([])
  })

  test('a metric impact of the project answers for it, one of another project or in the trash does not', () => {
    const begun = { baseline: { value: 29.5 }, design: 'randomized', stopRule: '14 days', plan: { effect: 1 } }
    expect(missing(planned(), impact(begun))).toEqual([])
    expect(missing(planned(), impact({ ...begun, project: 'q' }))).toHaveLength(5)
    expect(missing(planned(), impact({ ...begun, deletedAt: '2026-11-01T10:00:00.000Z' }))).toHaveLength(5)
    expect(missing(planned(), impact({}))).not.toContain('plan.metric')
  })

  test.each([
    ['planned', true, false],
    ['active', true, true],
    ['active', null, true],
    ['active', false, false],
    ['finished', true, false],
  ])('in stage %s with ML work %s, under way is %s', (stage, machineLearning, expected) => {
    expect(isUnderWay(planned({}, { stage, machineLearning }))).toBe(expected)
  })
})
