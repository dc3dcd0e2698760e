import { describe, expect, test } from 'vitest'
import { ARMS, BEFORE_AFTER, claimOf, EXPERIMENT, type Said } from '../testing/claim-of'
import { gradeClaim } from './grade-claim'

const graded = (...said: Said[]) => gradeClaim(claimOf(Object.assign({}, ...said) as Said))
const rulesOf = (said: Said, holds: boolean) =>
  gradeClaim(claimOf(said))
    .reasons.filter((reason) => reason.holds === holds)
    .map(({ rule }) => rule)

describe('the table of grades', () => {
  const quasi: Said = { ...EXPERIMENT, design: 'difference-in-differences', assumption: { checked: true } }
  const offline: Said = { design: 'backtest', baseline: { value: 23.3 }, result: { value: 19.8 } }
  const none = { guardrails: [], verification: {}, stopRuleFixed: null, sampleRatio: null, allocation: null } as const
  test.each<[string, string, Said]>([
    ['A', 'randomized, with every proof', EXPERIMENT],
    ['A', 'a switchback with every proof', { ...EXPERIMENT, design: 'switchback' }],
    ['A', 'an interleaving with every proof', { ...EXPERIMENT, design: 'interleaving' }],
    [
      'A',
      'a null result with every proof',
      { ...EXPERIMENT, interval: { of: 'relative', low: -1, high: 2, level: 95 } },
    ],
    ['A', 'a result that got worse, with every proof', { ...EXPERIMENT, direction: 'lower' }],
    ['A', 'the readout attached instead of a name', { ...EXPERIMENT, verification: { attachment: 'a'.repeat(64) } }],
    ['A', 'the interval computed from the counts', { ...EXPERIMENT, ...ARMS, interval: {} }],
    ['A', 'the sample ratio computed from the sizes', { ...EXPERIMENT, sampleRatio: null }],
    [
      'A',
      'a breached guardrail, for it is reported',
      { ...EXPERIMENT, guardrails: [{ name: 'Errors', breached: true }] },
    ],
    ['B', 'no guardrail', { ...EXPERIMENT, guardrails: [] }],
    ['B', 'a guardrail without its outcome', { ...EXPERIMENT, guardrails: [{ name: 'Errors' }] }],
    ['B', 'no guardrail and nobody who confirms', { ...EXPERIMENT, guardrails: [], verification: {} }],
    ['B', 'verified, but by nobody with a name', { ...EXPERIMENT, verification: { status: 'verified' } }],
    ['B', 'looked at without a stop rule', { ...EXPERIMENT, stopRuleFixed: false }],
    ['B', 'no sizes, and the check typed', { ...EXPERIMENT, controlSize: null }],
    ['B', 'a difference in differences with its assumption checked', quasi],
    ['B', 'an interrupted series with its assumption checked', { ...quasi, design: 'interrupted-series' }],
    ['C', 'three proofs missing', { ...EXPERIMENT, guardrails: [], verification: {}, stopRuleFixed: null }],
    ['C', 'no interval and no counts', { ...EXPERIMENT, interval: {} }],
    ['C', 'nothing but the design and an effect', { ...EXPERIMENT, ...none, interval: {}, controlSize: null }],
    ['C', 'a failed sample-ratio check', { ...EXPERIMENT, sampleRatio: 'failed' }],
    ['C', 'sizes that fail the check which is said to have passed', { ...EXPERIMENT, treatmentSize: 40_100 }],
    ['C', 'a disputed number', { ...EXPERIMENT, verification: { status: 'disputed', by: 'x' } }],
    ['C', 'a disputed quasi-experiment', { ...quasi, verification: { status: 'disputed' } }],
    ['C', 'a quasi-experiment without its check', { ...quasi, assumption: {} }],
    ['C', 'before and after with baseline, periods and confounders', BEFORE_AFTER],
    ['D', 'offline against a baseline', offline],
    ['D', 'offline and disputed, for D is below the cap', { ...offline, verification: { status: 'disputed' } }],
    ['E', 'offline without a baseline', { ...offline, baseline: {} }],
    ['E', 'before and after without confounders', { ...BEFORE_AFTER, confounders: [] }],
    ['E', 'before and after without a period', { ...BEFORE_AFTER, result: { value: 800 } }],
    [
      'E',
      'before and after without a baseline',
      { ...BEFORE_AFTER, baseline: { from: '2026-05-04', to: '2026-06-14' } },
    ],
    ['E', 'an estimate, whatever else it says', { ...EXPERIMENT, design: 'estimate' }],
    ['E', 'no design', { ...EXPERIMENT, design: null }],
    ['E', 'an experiment that is planned and has no effect yet', { design: 'randomized', stopRuleFixed: true }],
    ['E', 'nothing at all', {}],
  ])('%s: %s', (grade, _, said) => {
    expect(gradeClaim(claimOf(said)).grade).toBe(grade)
  })
})

const interval = (low: number, high: number) => ({ interval: { of: 'absolute', low, high, level: 95 } }) as const

describe('the verdict has no part in the grade', () => {
  const target = { direction: 'target', target: 32, baseline: { value: 30 }, result: { value: 31 } } as const
  test.each<[string, string, Said]>([
    ['improved', 'above zero, and higher is better', interval(0.5, 1.8)],
    ['improved', 'below zero, and lower is better', { ...interval(-2, -1), direction: 'lower' }],
    ['worse', 'below zero, and higher is better', interval(-2, -1)],
    ['no-effect', 'with zero in it', interval(-0.2, 1.8)],
    ['no-effect', 'that touches zero', interval(0, 1.8)],
    ['no-effect', 'with zero in it, whatever is better', { ...interval(-1, 1), direction: null }],
    ['not-stated', 'when nobody says what is better', { ...interval(0.5, 1.8), direction: null }],
    ['not-stated', 'where there is none', { interval: {} }],
    ['not-stated', 'with its ends exchanged', interval(1.8, 0.5)],
    ['improved', 'wholly nearer to the target', { ...target, ...interval(0.5, 3.5) }],
    ['worse', 'wholly farther from the target', { ...target, ...interval(-2, -1) }],
    ['worse', 'wholly beyond the target', { ...target, ...interval(4.5, 6) }],
    ['not-stated', 'from nearer to farther beyond the target', { ...target, ...interval(3, 5) }],
    ['not-stated', 'near a target that is not said', { ...target, ...interval(1, 2), target: null }],
  ])('%s: an interval %s', (verdict, _, said) => {
    expect(graded(EXPERIMENT, said).verdict).toBe(verdict)
  })

  test('a computed interval speaks where none is typed', () => {
    expect(graded(EXPERIMENT, ARMS, { interval: {} }).verdict).toBe('improved')
  })
})

describe('the reasons', () => {
  test('name each rule that had a say, those that hold first', () => {
    expect(rulesOf(EXPERIMENT, true)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
    expect(rulesOf({ ...EXPERIMENT, guardrails: [] }, false)).toEqual(['A5'])
    expect(rulesOf({ ...EXPERIMENT, sampleRatio: 'failed' }, false)).toEqual(['A4', 'X1'])
    expect(rulesOf({ ...EXPERIMENT, verification: { status: 'disputed' } }, false)).toEqual(['A7', 'X2'])
    expect(rulesOf(BEFORE_AFTER, true)).toEqual(['BA1', 'BA2', 'BA3'])
    expect(rulesOf({ design: 'estimate' }, false)).toEqual(['E1', 'E2'])
  })

  test('quote no value, no effect and no size, so that any packet may print them', () => {
    const said: Said = {
      ...EXPERIMENT,
      ...ARMS,
      interval: { of: 'relative', low: 1.234, high: 6.543, level: 95 },
      guardrails: [{ name: 'Errors', limit: '7.77', observed: '8.88', limitAt: 7.77, effect: 8.88 }],
    }
    const text = JSON.stringify(gradeClaim(claimOf(said)))
    for (const number of [
      '29.5',
      '30.7',
      '41377',
      '41 377',
      '41208',
      '12206',
      '12650',
      '1.234',
      '6.543',
      '8.88',
      '7.77',
    ])
      expect(text).not.toContain(number)
  })
})

describe('what would lift it', () => {
  test.each<[string, string | null, string | null, Said]>([
    ['nothing above an A', null, null, EXPERIMENT],
    ['the one proof that is missing', 'A', 'guardrails', { ...EXPERIMENT, guardrails: [] }],
    ['a confirmation', 'A', 'verification.status', { ...EXPERIMENT, verification: {} }],
    ['the name of who confirmed', 'A', 'verification.by', { ...EXPERIMENT, verification: { status: 'verified' } }],
    ['an interval', 'A', 'interval.low', { ...EXPERIMENT, interval: {} }],
    [
      'the planned split, where the sizes are known',
      'A',
      'allocation',
      { ...EXPERIMENT, sampleRatio: null, allocation: null },
    ],
    [
      'the outcome of a silent guardrail',
      'A',
      'guardrails.0.observed',
      { ...EXPERIMENT, guardrails: [{ name: 'Errors' }] },
    ],
    ['the cause of a failed sample ratio', 'A', 'sampleRatio', { ...EXPERIMENT, sampleRatio: 'failed' }],
    ['the end of a dispute', 'B', 'verification.status', { ...EXPERIMENT, verification: { status: 'disputed' } }],
    ['only a repeat, where the stop rule was not fixed', 'A', null, { ...EXPERIMENT, stopRuleFixed: false }],
    ['the check of the assumption', 'B', 'assumption.checked', { ...EXPERIMENT, design: 'synthetic-control' }],
    ['a comparison', 'B', 'design', BEFORE_AFTER],
    ['what else changed', 'C', 'confounders', { ...BEFORE_AFTER, confounders: [] }],
    ['the baseline', 'D', 'baseline.value', { design: 'backtest', interval: { low: 1, high: 2 } }],
    ['the effect', 'C', 'baseline.value', { design: 'randomized' }],
    ['the design', 'C', 'design', {}],
  ])('is %s', (_, to, field, said) => {
    const { lift } = gradeClaim(claimOf(said))
    expect([lift?.to ?? null, lift?.field ?? null]).toEqual([to, field])
  })

  test('says what else it takes, where one change is not enough', () => {
    expect(graded(EXPERIMENT, { guardrails: [], verification: {} }).lift?.text).toBe(
      'Add a metric that must not get worse, such as errors, latency or cancellations, and what was observed. For an A it also needs a confirmation.',
    )
  })
})
