import { describe, expect, test } from 'vitest'
import { ARMS, BEFORE_AFTER, claimOf, EXPERIMENT, type Said } from '../testing/claim-of'
import { checkClaim, CLAIM_CHECKS } from './check-claim'

const found = (rule: string, said: Said) =>
  checkClaim(claimOf({ ...EXPERIMENT, ...said })).filter((finding) => finding.rule === rule)

test('a well-made experiment has no findings', () => {
  expect(checkClaim(claimOf(EXPERIMENT))).toEqual([])
  expect(checkClaim(claimOf({ ...EXPERIMENT, ...ARMS }))).toEqual([])
  expect(checkClaim(claimOf(BEFORE_AFTER))).toEqual([])
})

type Row = [rule: string, fires: Said, field: string, silent: Said]
const interval = (said: object) => ({ interval: { ...EXPERIMENT.interval, ...said } })
const guardrail = (said: object) => ({ guardrails: [{ name: 'Cancelled orders', observed: 'see readout', ...said }] })
const before = (said: Said): Said => ({ ...BEFORE_AFTER, interval: {}, pValue: null, ...said })

/** Each rule, a claim that it fires on, the field it names, and a claim beside it that it leaves alone. */
const ROWS: readonly Row[] = [
  ['K-interval-order', interval({ low: 6.2, high: 1.9 }), 'interval.low', interval({ low: 1.9, high: 1.9 })],
  ['K-interval-estimate', interval({ low: 4.5, high: 6.2 }), 'interval.low', interval({ low: 4.07, high: 6.2 })],
  [
    'K-interval-estimate',
    interval({ of: 'absolute' }),
    'interval.low',
    interval({ of: 'absolute', low: 0.57, high: 1.82 }),
  ],
  [
    'K-interval-estimate',
    { ...interval({ of: 'absolute', low: 1.5, high: 2 }) },
    'interval.low',
    { result: { value: 31 }, ...interval({ of: 'absolute', low: 1.5, high: 2 }) },
  ],
  ['K-interval-p', { pValue: 0.2 }, 'pValue', { pValue: 0.04 }],
  [
    'K-interval-p',
    { ...interval({ low: -1, high: 9 }), pValue: 0.001 },
    'pValue',
    { ...interval({ low: -1, high: 9 }), pValue: 0.12 },
  ],
  [
    'K-interval-p',
    { ...interval({ level: 99 }), pValue: 0.03 },
    'pValue',
    { ...interval({ level: 90 }), pValue: 0.06 },
  ],
  ['K-interval-words', interval({ of: null }), 'interval.of', interval({ of: 'relative' })],
  ['K-interval-words', interval({ level: null }), 'interval.level', interval({ level: 90 })],
  ['K-interval-words', interval({ high: null }), 'interval.high', interval({ low: null, high: null })],
  [
    'K-arms',
    { control: { successes: 50_000 } },
    'control.successes',
    { ...ARMS, control: { successes: 41_377 }, ...interval({ low: null }), pValue: null },
  ],
  ['K-arms', { control: { successes: 12_206 } }, 'treatment.successes', ARMS],
  ['K-typed', { ...ARMS, baseline: { ...EXPERIMENT.baseline, value: 28.5 } }, 'baseline.value', ARMS],
  [
    'K-typed',
    { ...ARMS, ...interval({ low: 3.5, high: 4.6 }) },
    'interval.low',
    { ...ARMS, ...interval({ low: 2, high: 6 }) },
  ],
  ['K-typed', { ...ARMS, pValue: 0.03 }, 'pValue', { ...ARMS, pValue: 0.0001 }],
  ['K-sizes', { controlSize: null }, 'controlSize', {}],
  ['K-sizes', { treatmentSize: 0 }, 'treatmentSize', before({ treatmentSize: null })],
  ['K-units', { unitOfAnalysis: 'Listing' }, 'test', { unitOfAnalysis: 'Listing', test: 'Errors clustered by seller' }],
  ['K-units', { design: 'switchback', randomizationUnit: 'Hour' }, 'test', { unitOfAnalysis: 'sellers' }],
  ['K-sample-ratio', { treatmentSize: 40_100 }, 'sampleRatio', { treatmentSize: 41_200 }],
  [
    'K-sample-ratio',
    { treatmentSize: 40_100, sampleRatio: null },
    'sampleRatio',
    { treatmentSize: 40_100, allocation: null },
  ],
  ['K-sample-ratio', { sampleRatio: 'failed' }, 'dataQuality', { sampleRatio: 'not-run' }],
  ['K-comparisons', { comparisons: 8 }, 'correction', { comparisons: 8, correction: 'Holm' }],
  ['K-comparisons', { comparisons: 8 }, 'correction', { comparisons: 8, test: 'z, Bonferroni-adjusted' }],
  ['K-direction', before({ direction: 'higher' }), 'direction', before({ direction: 'lower' })],
  [
    'K-direction',
    before({ direction: 'higher' }),
    'direction',
    before({ direction: 'higher', limits: 'It got worse.' }),
  ],
  [
    'K-direction',
    before({ direction: 'target', target: 1300 }),
    'direction',
    before({ direction: 'target', target: 700 }),
  ],
  [
    'K-says-improved',
    { ...interval({ low: -1, high: 9 }), pValue: 0.2, business: { translation: 'Acceptance improved.' } },
    'business.translation',
    { business: { translation: 'Acceptance improved.' } },
  ],
  [
    'K-says-improved',
    { ...interval({ low: -1, high: 9 }), title: 'Raised acceptance' },
    'title',
    { ...interval({ low: -1, high: 9 }), title: 'Acceptance did not rise' },
  ],
  [
    'K-says-improved',
    { ...interval({ low: -1, high: 9 }), evidence: [{ criterion: 'C1', why: 'Sales grew, with guardrails held' }] },
    'evidence.0.why',
    {
      ...interval({ low: -1, high: 9 }),
      evidence: [{ criterion: 'C1', why: 'Ruled out that sales grew by the 3 % which would have paid' }],
    },
  ],
  ['K-relative-alone', { baseline: {}, result: {} }, 'baseline.value', {}],
  [
    'K-zero-baseline',
    before({ baseline: { value: 0 } }),
    'baseline.value',
    before({ baseline: { value: 0.1 }, result: { value: 0.11 } }),
  ],
  ['K-zero-baseline', { baseline: { value: 0 } }, 'interval.of', {}],
  [
    'K-large',
    { result: { value: 41 } },
    'surpriseNote',
    { result: { value: 41 }, surpriseNote: 'Computed twice from raw events.' },
  ],
  ['K-large', before({ result: { value: 90 } }), 'surpriseNote', before({ result: { value: 200 } })],
  [
    'K-guardrail-silent',
    guardrail({ breached: true }),
    'guardrailBreachMentioned',
    { ...guardrail({ breached: true }), guardrailBreachMentioned: 'Rolled back.' },
  ],
  [
    'K-guardrail-silent',
    guardrail({ limitAt: 3, effect: 4 }),
    'guardrailBreachMentioned',
    { ...guardrail({ limitAt: 3, effect: 4 }), limits: 'Cancelled orders rose too far.' },
  ],
  [
    'K-guardrail-limit',
    guardrail({ limitAt: 3, effect: 4, breached: false }),
    'guardrails.0.breached',
    guardrail({ limitAt: 3, effect: 2.9, breached: false }),
  ],
  [
    'K-guardrail-limit',
    guardrail({ limitAt: -1, effect: -2 }),
    'guardrails.0.breached',
    guardrail({ limitAt: -1, effect: 2 }),
  ],
  [
    'K-guardrail-limit',
    guardrail({ limitAt: 0, effect: 1, worse: 'higher' }),
    'guardrails.0.breached',
    guardrail({ limitAt: 0, effect: 1 }),
  ],
  [
    'K-guardrail-open',
    guardrail({ limitAt: 3, effect: 1, low: -1, high: 3.4 }),
    'guardrails.0.high',
    guardrail({ limitAt: 3, effect: 1, low: -1, high: 2.9 }),
  ],
  ['K-window', { endedOn: '2026-10-22' }, 'endedOn', { endedOn: '2026-11-01' }],
  ['K-window', { endedOn: '2026-10-28' }, 'endedOn', { endedOn: '2026-10-22', design: 'backtest' }],
  ['K-window', { endedOn: '2026-10-01' }, 'endedOn', { endedOn: null, startedOn: null }],
  ['K-window', before({ baseline: { ...BEFORE_AFTER.baseline, to: '2026-05-06' } }), 'baseline.to', before({})],
  [
    'K-late-metric',
    { definedOn: '2026-10-25', launchedOn: '2026-10-19' },
    'definedOn',
    { definedOn: '2026-03-16', launchedOn: '2026-10-19' },
  ],
  ['K-late-metric', { definedOn: '2026-10-25' }, 'definedOn', { definedOn: '2026-10-19' }],
  [
    'K-credit',
    { credit: { share: 100, contributors: ['ana'] } },
    'credit.share',
    { credit: { share: 90, contributors: ['ana'] } },
  ],
]

describe('each check fires where it should and stays silent beside it', () => {
  test.each(ROWS)('%s on row %#', (rule, fires, field, silent) => {
    expect(found(rule, fires).map((finding) => finding.field)).toEqual([field])
    expect(found(rule, silent)).toEqual([])
  })

  test('every check is in the table', () => {
    const inTable = new Set(ROWS.map(([rule]) => rule))
    expect(CLAIM_CHECKS.map(({ id }) => id).filter((id) => !inTable.has(id))).toEqual([])
  })
})

test('what must be mended comes first', () => {
  const findings = checkClaim(
    claimOf({ ...EXPERIMENT, comparisons: 3, endedOn: '2026-10-28', sampleRatio: null, treatmentSize: 40_100 }),
  )
  expect(findings.map(({ severity }) => severity)).toEqual(['mend', 'look', 'note'])
})

test('a sample ratio that is said to have passed is contradicted by the sizes in so many words', () => {
  expect(found('K-sample-ratio', { treatmentSize: 40_100 })[0]?.text).toBe(
    'The sample-ratio check is said to have passed, but the sizes 41\u202F377 and 40\u202F100 do not fit the planned split, p below 0.0001. Find out why before the effect is used, or correct sizes and split.',
  )
})
