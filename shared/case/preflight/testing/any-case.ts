import * as fc from 'fast-check'
import type { RecordOf, VaultRecord } from '../../../records/kinds'
import { acceptance, project, recordOf, soundCase, trainingTime, voice } from './small-vault'

const FRAGMENTS = [
  'I raised acceptance by 4.1 % [[M-03]].',
  'I raised acceptance by 4.3 % [[M-03]].',
  'We improved it greatly.',
  'I improved recommendations.',
  'Training went from 9 h 30 min to 160 minutes [[M-07]].',
  'I am responsible for the DiD [[E-99]].',
  'Maria Example said “we all won”.',
  'On 18 October 2026 it ended, +0.2 % (-1.6 to +2.0).',
  '12,585 of 41 377 sellers, 1.2 million calls, about 7 %',
  '😀 naïve café, “quoted”, 3.5x and 10–20 %',
  'Confidential: headcount of 17.',
  '',
]

/** Texts as people and machines write them: whole sentences, half ones, and any characters at all. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const anyId = fc.constantFrom('p1', 'm3', 'm7', 'f1', 'e9', 'gone')
const anyCriterion = fc.constantFrom('C1', 'C4', 'C8', 'X9', '')
const anyDay = fc.constantFrom('2026-01-15', '2026-11-10', '2027-03-01', null)

export const anyCase: fc.Arbitrary<RecordOf<'case'>> = fc
  .record({
    ask: anyText,
    whyNow: anyText,
    story: anyText,
    targetLevel: fc.constantFrom('mle', 'senior', 'staff', null),
    proofs: fc.array(fc.record({ record: fc.option(anyId), text: fc.string({ maxLength: 40 }) }), { maxLength: 4 }),
    flagships: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'gone'), { maxLength: 3 }),
    feedback: fc.uniqueArray(fc.constantFrom('f1', 'gone'), { maxLength: 2 }),
    claims: fc.array(fc.record({ criterion: anyCriterion, text: anyText, citations: fc.uniqueArray(anyId) }), {
      maxLength: 5,
    }),
    gaps: fc.array(fc.record({ criterion: anyCriterion, gap: anyText, plan: anyText, by: anyDay }), { maxLength: 3 }),
  })
  .map((fields) => soundCase(fields))

const anyEvidence = fc.array(fc.record({ criterion: anyCriterion, why: fc.constant('It shows it.') }), { maxLength: 3 })

/** A small vault around the case, each record with a few of its fields left open. */
export const anyRecords: fc.Arbitrary<VaultRecord[]> = fc
  .record({
    outcome: anyText,
    myPart: anyText,
    machineLearning: fc.constantFrom(true, false, null),
    scopeStep: fc.constantFrom('assist', 'part', 'whole', 'lead', null),
    result: fc.record({ value: fc.option(fc.integer({ min: -50, max: 90 })) }),
    metricDisclosure: fc.constantFrom('exact', 'percent', 'hidden', null),
    disclosure: fc.constantFrom('open', 'never'),
    consent: fc.constantFrom('given', 'asked', 'refused', null),
    quote: anyText,
    evidence: anyEvidence,
    from: anyDay,
  })
  .map(
    ({
      outcome,
      myPart,
      machineLearning,
      scopeStep,
      result,
      metricDisclosure,
      disclosure,
      consent,
      quote,
      evidence,
      from,
    }) => [
      project({ outcome, myPart, machineLearning, scopeStep, evidence, when: { from } }),
      project({ id: 'p2', exhibit: 'E-21', outcome: myPart, myPart: outcome }),
      acceptance({ result, metricDisclosure, evidence, when: { from } }),
      trainingTime({ metricDisclosure, disclosure, privateNote: quote }),
      voice({ consent, quote, evidence }),
      recordOf('person', { id: 'maria', title: 'Maria Example' }),
    ],
  )
