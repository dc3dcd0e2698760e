import * as fc from 'fast-check'
import type { VaultRecord } from '../../../records/kinds'
import { record } from './records'

const dayAfter = (start: number) => (days: number) => new Date(start + days * 86_400_000).toISOString().slice(0, 10)

/** Most of them in the last year before the day of the reading. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 660 }).map(dayAfter(Date.UTC(2024, 0, 10))),
  fc.integer({ min: 0, max: 385 }).map(dayAfter(Date.UTC(2025, 10, 10))),
  fc.integer({ min: 0, max: 60 }).map(dayAfter(Date.UTC(2026, 9, 10))),
)

const when = fc.oneof(
  fc.constant({}),
  fc.record({ from: day, ongoing: fc.constant(true) }),
  fc.tuple(day, day).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
)

const said = fc.constantFrom('', 'Said', 'Said, as [[E-03]] shows')
const PEOPLE = ['person-0', 'person-1', 'nobody'] as const
const person = fc.constantFrom(null, ...PEOPLE)
const level = fc.constantFrom(null, null, 'mle', 'senior', 'staff')

const link = fc.record({
  criterion: fc.constantFrom('C1', 'C2', 'C4', 'C5', 'C7', 'X1'),
  level,
  strength: fc.constantFrom(null, 'strong', 'weak'),
})

const verification = fc.record({
  status: fc.constantFrom(null, 'requested', 'verified', 'verified', 'disputed'),
  by: person,
})

const common = {
  when,
  evidence: fc.array(link, { maxLength: 3 }),
  project: fc.constantFrom(null, 'project-0', 'project-1', 'project-2', 'project-3'),
  people: fc.subarray([...PEOPLE]),
  links: fc.constantFrom([], [{ label: 'Document', url: 'https://docs.example.invalid/a' }]),
  disclosure: fc.constantFrom('open', 'internal', 'internal', 'never'),
  verification,
}

const value = fc.option(fc.integer({ min: -40, max: 40 }))

const own = {
  project: fc.record({
    outcome: said,
    role: said,
    scopeStep: fc.constantFrom(null, 'assist', 'part', 'whole', 'whole', 'lead'),
    machineLearning: fc.constantFrom(null, true, true, false),
  }),
  'design-doc': fc.record({
    status: fc.constantFrom('draft', 'approved'),
    share: fc.constantFrom(null, 0, 80),
    abstract: said,
  }),
  impact: fc.record({
    metricKind: fc.constantFrom(null, 'business', 'business', 'offline-model', 'system'),
    direction: fc.constantFrom('higher', 'lower'),
    design: fc.constantFrom(
      null,
      'randomized',
      'randomized',
      'before-after',
      'backtest',
      'estimate',
      'interrupted-series',
    ),
    comparator: fc.constantFrom('control', 'none'),
    baseline: fc.record({ value, from: fc.constant('2026-01-01'), to: fc.constant('2026-01-31'), source: said }),
    result: fc.record({ value, from: fc.constant('2026-02-01'), to: fc.constant('2026-02-28') }),
    interval: fc.constantFrom(
      {},
      { of: 'absolute', low: 1, high: 5, level: 95 },
      { of: 'absolute', low: -1, high: 5, level: 95 },
    ),
    sampleRatio: fc.constantFrom(null, 'passed', 'failed'),
    stopRuleFixed: fc.constantFrom(null, true),
    guardrails: fc.constantFrom(
      [],
      [{ name: 'Orders', breached: true }],
      [{ name: 'Orders', limit: '3 %', observed: '1 %', breached: false }],
    ),
    controlSize: fc.constantFrom(null, 1_000),
    treatmentSize: fc.constantFrom(null, 1_000),
    confounders: fc.constantFrom([], ['A holiday']),
    credit: fc.constantFrom({}, { role: 'Model' }),
  }),
  feedback: fc.record({
    giver: person,
    relation: fc.constantFrom(null, 'ml-peer', 'partner'),
    machineLearningSide: fc.constantFrom(null, true, false),
    quote: said,
    consent: fc.constantFrom(null, 'given', 'given', 'asked', 'refused'),
  }),
  learning: fc.record({ form: fc.constantFrom(null, 'challenge', 'reading', 'course'), solution: said, applied: said }),
  milestone: fc.record({ status: fc.constantFrom('planned', 'reached'), outcome: said }),
  decision: fc.record({ chosen: said, outcome: said }),
  qualification: fc.record({ proof: said }),
  meeting: fc.record({ notes: said }),
  person: fc.record({
    relation: fc.constantFrom(null, 'mentor', 'report'),
    machineLearningSide: fc.constantFrom(null, true),
  }),
} as const

type Kind = keyof typeof own

/** What is said in a record of some kind, without its id. */
export interface Draft {
  kind: Kind
  common: object
  own: object
}

export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .constantFrom(...(Object.keys(own) as Kind[]))
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), common: fc.record(common), own: own[kind] as fc.Arbitrary<object> }),
  )

/** The record of a draft; its id says its kind, so that others find it as their project or person. */
export const recordOf = ({ kind, common: shared, own: fields }: Draft, index: number, isTrashed = false): VaultRecord =>
  record({
    kind,
    ...shared,
    ...fields,
    id: `${kind}-${index}`,
    exhibit: kind === 'person' || kind === 'meeting' ? null : `E-${String(index).padStart(2, '0')}`,
    createdAt: `2026-0${1 + (index % 9)}-01T10:00:00.000Z`,
    deletedAt: isTrashed ? '2026-11-01T10:00:00.000Z' : null,
  })

const index = fc.integer({ min: 0, max: 9 })

/** Records that lack little, so that there are criteria that meet or nearly do. */
const good = fc
  .record({
    kind: fc.constantFrom('project' as const, 'design-doc' as const, 'learning' as const, 'feedback' as const),
    from: day,
    lacks: fc.constantFrom(null, null, null, 'links', 'verification', 'when', 'disclosure'),
    criterion: fc.constantFrom('C2', 'C7'),
  })
  .map(({ kind, from, lacks, criterion }): Draft => {
    const filled = {
      when: { from, ongoing: true },
      links: [{ label: 'Document', url: 'https://docs.example.invalid/a' }],
      verification: { status: 'verified' as const, by: null, role: 'Analyst' },
      disclosure: 'open',
    }
    const without = lacks === null ? {} : { [lacks]: lacks === 'disclosure' ? 'never' : undefined }
    return {
      kind,
      common: { people: [], project: null, evidence: [{ criterion, level: 'senior' }], ...filled, ...without },
      own: {
        outcome: 'Done',
        role: 'Owner',
        scopeStep: 'whole',
        share: 90,
        status: kind === 'design-doc' ? 'approved' : undefined,
        solution: 'Solved',
        giver: 'person-0',
        relation: 'ml-peer',
        quote: 'So it was',
        consent: 'given',
      },
    }
  })

export const arbitraryVault = fc
  .array(fc.tuple(fc.oneof(arbitraryDraft, good), index), { minLength: 1, maxLength: 10 })
  .map((drafts) => drafts.map(([draft, chance], at) => recordOf(draft, at, chance === 0)))

export const arbitraryLevel = fc.constantFrom('mle' as const, 'senior' as const, 'staff' as const)
