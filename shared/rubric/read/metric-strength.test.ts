import { describe, expect, test } from 'vitest'
import type { Strength } from '../../records/record'
import { counts, failing, readOne, strongDoc, strongImpact } from './testing/records'

type Draft = Parameters<typeof readOne>[0]

const unverified = { verification: {} }

/** What a piece is, and by which rules it is no more. */
const read = (draft: Draft): [Strength, string[]] => {
  const { strength, reasons } = readOne(draft)
  return [strength, failing(reasons)]
}

describe('a metric claim is read by its grade and by what the criterion is about', () => {
  const before = {
    ...strongImpact,
    design: 'before-after',
    confounders: ['A holiday'],
    interval: {},
    sampleRatio: null,
    guardrails: [],
  }
  const offline = { ...strongImpact, design: 'backtest', metricKind: 'offline-model', comparator: 'previous-model' }
  const nullResult = {
    ...strongImpact,
    result: { ...strongImpact.result, value: 20.1 },
    interval: { of: 'absolute', low: -1, high: 1.2, level: 95 },
  }
  const breached = [{ name: 'Cancelled orders', limit: '+3 %', observed: '+4 %', breached: true }]

  test.each<[string, Draft, Strength, string[]]>([
    [
      'grade C is moderate for business impact, and without an interval not said to improve',
      before,
      'moderate',
      ['K8', 'S5'],
    ],
    ['offline is weak for business impact', offline, 'weak', ['K3', 'S5']],
    ['offline may be strong for modeling where it is confirmed', { ...offline, ...counts('C4') }, 'strong', []],
    [
      'offline is moderate for modeling where it is not',
      { ...offline, ...unverified, ...counts('C4') },
      'moderate',
      ['S5'],
    ],
    ['offline is moderate for experiments', { ...offline, ...counts('C5') }, 'moderate', ['S5']],
    ['a null result moves nothing', nullResult, 'moderate', ['K8']],
    ['a null result is strong for experiments', { ...nullResult, ...counts('C5') }, 'strong', []],
    ['a proxy is not the business', { ...strongImpact, metricKind: 'online-proxy' }, 'moderate', ['K8']],
    ['a kind of metric that nobody names', { ...strongImpact, metricKind: null }, 'moderate', ['K8']],
    ['a breach that nothing explains', { ...strongImpact, guardrails: breached }, 'moderate', ['K9']],
    [
      'a breach that is explained',
      { ...strongImpact, guardrails: breached, guardrailBreachMentioned: 'Rolled back for B' },
      'strong',
      [],
    ],
    ['an estimate is a statement', { ...strongImpact, design: 'estimate' }, 'weak', ['K6', 'S5']],
    ['no result yet', { ...strongImpact, result: {}, interval: {} }, 'weak', ['K4', 'K6', 'S5', 'K8']],
    ['a failed sample-ratio check', { ...strongImpact, sampleRatio: 'failed' }, 'moderate', ['S5']],
  ])('%s', (_, draft, strength, rules) => {
    const [is, by] = read(draft)
    expect([is, by.toSorted()]).toEqual([strength, rules.toSorted()])
  })

  test('what is no measurement is moderate at most for business impact', () =>
    expect(read({ ...strongDoc, ...counts('C1') })).toEqual(['moderate', ['K8']]))

  test('a grade that would be lifted takes the evidence along', () => {
    const { lift } = readOne({ ...strongImpact, design: 'difference-in-differences', assumption: { checked: null } })
    expect(lift).toMatchObject({ to: 'strong', field: 'assumption.checked' })
    expect(lift?.text).toMatch(/Then it is a B\. As evidence, M-01 is then strong\.$/)
  })
})
