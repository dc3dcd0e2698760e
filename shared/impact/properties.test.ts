import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindInfo } from '../records/kinds'
import { commonFields } from '../records/record'
import type { Fields } from '../records/field'
import { checkClaim, CLAIM_CHECKS } from './checks/check-claim'
import type { Claim } from './claim'
import { GRADES } from './grades'
import { gradeClaim } from './grade/grade-claim'
import { GRADE_RULES } from './grade/rules'
import { statisticsOf } from './statistics-of'
import { anyClaim } from './testing/any-claim'

const FIELDS: Fields = { ...kindInfo('impact').fields, ...commonFields }

/** Whether a path leads to something that a form shows. */
function isField(path: string): boolean {
  if (path === 'title' || path === 'guardrails') return true
  let fields: Fields | undefined = FIELDS
  return path.split('.').every((part) => {
    if (/^\d+$/.test(part)) return true
    const field = fields?.[part]
    fields = field?.fields
    return field !== undefined
  })
}

const rulesOf = (claim: Claim) =>
  checkClaim(claim)
    .map(({ rule }) => rule)
    .toSorted()

function namesOfBadNumbers(value: object): string[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (typeof part === 'number') return Number.isFinite(part) ? [] : [name]
    return part !== null && typeof part === 'object' ? namesOfBadNumbers(part) : []
  })
}

const worth = (claim: Claim) => -GRADES.indexOf(gradeClaim(claim).grade)

test('every claim has one grade with its reasons by known rules, those that hold first', () => {
  const known = new Set<string>(GRADE_RULES.map(({ id }) => id))
  fc.assert(
    fc.property(anyClaim, (claim) => {
      const { grade, reasons, lift, title } = gradeClaim(claim)
      expect(GRADES).toContain(grade)
      expect(title).not.toBe('')
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons.filter(({ rule }) => !known.has(rule))).toEqual([])
      expect(reasons.map(({ holds }) => holds)).toEqual(
        reasons.map(({ holds }) => holds).toSorted((a, b) => Number(b) - Number(a)),
      )
      expect(lift === null).toBe(grade === 'A')
      expect(GRADES.indexOf((lift?.to ?? 'A') as 'A')).toBeLessThanOrEqual(Math.max(0, GRADES.indexOf(grade) - 1))
      expect(isField(lift?.field ?? 'title')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('no claim makes a number that is none', () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      expect(namesOfBadNumbers(statisticsOf(claim))).toEqual([])
      expect(JSON.stringify([gradeClaim(claim), checkClaim(claim)])).not.toMatch(/NaN|Infinity|undefined/)
    }),
    { numRuns: 300 },
  )
})

type Better = (claim: Claim) => Partial<Claim>
/** Sizes and plan in accord. */
const fitting = { controlSize: 1000, treatmentSize: 1000, allocation: 50 }
const BETTER: Readonly<Record<string, Better>> = {
  'an interval': ({ interval }) =>
    interval.low === null || interval.high === null ? { interval: { ...interval, low: 1, high: 2 } } : {},
  'sizes that fit the plan': ({ controlSize, treatmentSize }) => (controlSize && treatmentSize ? {} : fitting),
  'a passed sample-ratio check': ({ sampleRatio }) => (sampleRatio === 'failed' ? {} : { sampleRatio: 'passed' }),
  'a reported guardrail': ({ guardrails }) => ({
    guardrails: [
      ...guardrails,
      { ...guardrails[0], name: 'Latency', observed: '+0.1 %', breached: false } as Claim['guardrails'][number],
    ],
  }),
  'the outcome of a guardrail': ({ guardrails }) => ({
    guardrails: guardrails.map((each) => ({ ...each, observed: 'held' })),
  }),
  'a fixed stop rule': () => ({ stopRuleFixed: true }),
  'a confirmation': ({ verification }) =>
    verification.status === 'disputed' ? {} : { verification: { ...verification, status: 'verified', by: 'p1' } },
  'a readout': ({ verification }) => ({ verification: { ...verification, attachment: 'f'.repeat(64) } }),
  'a checked assumption': ({ assumption }) => ({ assumption: { ...assumption, checked: true } }),
  'a baseline': ({ baseline }) => (baseline.value === null ? { baseline: { ...baseline, value: 10 } } : {}),
  'a result': ({ result }) => (result.value === null ? { result: { ...result, value: 12 } } : {}),
  'both periods': ({ baseline, result }) => ({
    baseline: { ...baseline, from: '2026-01-01', to: '2026-01-31' },
    result: { ...result, from: '2026-03-01', to: '2026-03-31' },
  }),
  'a confounder': ({ confounders }) => ({ confounders: [...confounders, 'A holiday'] }),
  counts: ({ control, treatment, controlSize, treatmentSize }) =>
    controlSize && treatmentSize
      ? {
          control: { ...control, successes: Math.floor(controlSize / 3) },
          treatment: { ...treatment, successes: Math.floor(treatmentSize / 2) },
        }
      : {},
}

test.each(Object.entries(BETTER))('%s never lowers a grade', (_, better) => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      expect(worth({ ...claim, ...better(claim) })).toBeGreaterThanOrEqual(worth(claim))
    }),
    { numRuns: 100 },
  )
})

test('the order of guardrails, confounders and contributors changes nothing', () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      const turned = {
        ...claim,
        guardrails: claim.guardrails.toReversed(),
        confounders: claim.confounders.toReversed(),
      }
      expect(worth(turned)).toBe(worth(claim))
      expect(rulesOf(turned)).toEqual(rulesOf(claim))
    }),
  )
})

test('every check fires on some claim and is silent on another, with a sentence, a source and a field that exists', () => {
  const fired = new Map<string, number>()
  const runs = 2000
  const found = fc
    .sample(anyClaim, { numRuns: runs, seed: 7 })
    .map((claim) => checkClaim(claim, { contributors: [{ who: 'Ana', share: 60 }] }))
  for (const findings of found) {
    for (const rule of new Set(findings.map(({ rule: id }) => id))) fired.set(rule, (fired.get(rule) ?? 0) + 1)
    for (const { text, source, field } of findings) {
      expect(text).toMatch(/^[“A-Z0-9+−].*[.”]$/s)
      expect(source).not.toBe('')
      expect([field, isField(field)]).toEqual([field, true])
    }
  }
  expect(CLAIM_CHECKS.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
  expect([...fired.values()].filter((count) => count === runs)).toEqual([])
})
