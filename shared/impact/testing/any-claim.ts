import * as fc from 'fast-check'
import { kinds } from '../../records/kinds'
import { claimOf, type Said } from './claim-of'

const { fields } = kinds.impact
const oneOf = <V extends string>(choices: readonly { value: string }[]) =>
  fc.option(fc.constantFrom(...choices.map(({ value }) => value as V)))
const number = fc.option(
  fc.oneof(fc.constant(0), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -200, max: 200 })),
)
const size = fc.option(fc.integer({ min: 0, max: 2_000_000 }))
const day = fc.option(fc.constantFrom('2026-01-05', '2026-01-08', '2026-01-16', '2026-03-01', '2026-06-30'))
const flag = fc.option(fc.boolean())
const text = fc.constantFrom(
  '',
  'Improved by a third',
  'It did not grow',
  'It got worse',
  'Bonferroni',
  'Cancelled orders',
)
const unit = fc.constantFrom('', 'Seller', 'sellers', 'Listing')
const measured = fc.record({ value: number, from: day, to: day })
const arm = fc.record({
  successes: size,
  mean: number,
  deviation: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
})
const guardrail = fc.record({
  name: fc.constantFrom('', 'Cancelled orders', 'Errors'),
  limit: text,
  observed: text,
  breached: flag,
  worse: oneOf<'higher'>(fields.guardrails.fields.worse.choices),
  limitAt: number,
  effect: number,
  low: number,
  high: number,
})

/** Anything that the form lets a person say, sense or nonsense. */
export const anyClaim = fc
  .record({
    metricKind: oneOf<'business'>(fields.metricKind.choices),
    direction: oneOf<'higher'>(fields.direction.choices),
    target: number,
    unit: fc.constantFrom('', '%', '% of sellers', 'ms', 'per thousand'),
    unitOfAnalysis: unit,
    randomizationUnit: unit,
    definedOn: day,
    launchedOn: day,
    startedOn: day,
    endedOn: day,
    baseline: measured,
    result: measured,
    design: oneOf<'randomized'>(fields.design.choices),
    assumption: fc.record({ checked: flag }),
    controlSize: size,
    treatmentSize: size,
    control: arm,
    treatment: arm,
    allocation: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    stopRuleFixed: flag,
    interval: fc.record({
      of: oneOf<'absolute'>(fields.interval.fields.of.choices),
      low: number,
      high: number,
      level: fc.option(fc.double({ min: 50, max: 99.99, noNaN: true })),
    }),
    pValue: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    comparisons: fc.option(fc.integer({ min: 1, max: 50 })),
    correction: text,
    sampleRatio: oneOf<'passed'>(fields.sampleRatio.choices),
    guardrails: fc.array(guardrail, { maxLength: 3 }),
    guardrailBreachMentioned: text,
    surpriseNote: text,
    limits: text,
    confounders: fc.array(text, { maxLength: 2 }),
    business: fc.record({ translation: text }),
    credit: fc.record({
      share: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      contributors: fc.array(fc.constantFrom('p1', 'p2'), { maxLength: 2 }),
    }),
    verification: fc.record({
      status: fc.option(fc.constantFrom('self-reported', 'requested', 'verified', 'disputed')),
      by: fc.option(fc.constant('p1')),
    }),
  })
  .map((said) => claimOf(said as Said))
