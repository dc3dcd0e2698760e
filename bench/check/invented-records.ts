import type { KindName } from '@shared/records/kinds'
import { RecordDraft, VaultRecord } from '@shared/records/record-schemas'

const WORDS = 'model review latency evidence drift baseline feature design owner rollout metric incident'.split(' ')

const text = (seed: number, words: number) =>
  Array.from({ length: words }, (_, word) => WORDS[(seed * 31 + word * 7 + (word % 5)) % WORDS.length]).join(' ')

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T

const dayOf = (index: number) =>
  new Date(Date.UTC(2023, 0, 1) + (index % 1_400) * 86_400_000).toISOString().slice(0, 10)

const PEOPLE = 20

/** One in fifty is a project, the others belong to one. */
const PER_PROJECT = 50

/** Five links on four records, as in the sample. */
function criteria(index: number): string[] {
  const first = `C${(index % 9) + 1}`
  return index % 4 === 0 ? [first, `C${((index + 4) % 9) + 1}`] : [first]
}

function common(index: number) {
  const day = dayOf(index)
  return {
    title: `Record ${index}`,
    when: { from: day, to: day },
    project: `record-${Math.floor(index / PER_PROJECT) * PER_PROJECT + PEOPLE}`,
    people: [`record-${index % PEOPLE}`],
    privateNote: text(index, 20),
    evidence: criteria(index).map((criterion) => ({ criterion, why: text(index, 8), strength: 'moderate' as const })),
    links: index % 3 === 0 ? [] : [{ label: 'Document', url: 'https://docs.example.invalid/a' }],
    verification: index % 4 === 0 ? { status: 'verified' as const, by: `record-${index % PEOPLE}` } : {},
  }
}

const own: Partial<Record<KindName, (index: number) => object>> = {
  impact: (index) => ({
    definition: text(index, 20),
    metricKind: pick(['business', 'system', 'offline-model'] as const, index),
    direction: 'higher',
    unit: '%',
    design: pick(['randomized', 'before-after', 'backtest', 'estimate'] as const, index),
    comparator: 'control',
    baseline: { value: 40, from: dayOf(index), to: dayOf(index), source: 'Dashboard' },
    result: { value: 42, from: dayOf(index), to: dayOf(index), source: 'Dashboard' },
    controlSize: 40_000,
    treatmentSize: 40_100,
    interval: { of: 'absolute', low: 0.5, high: 3.5, level: 95 },
    sampleRatio: 'passed',
    stopRuleFixed: true,
    guardrails: [{ name: 'Cancelled orders', limit: '+3 %', observed: '+0.4 %', breached: false }],
    confounders: ['A holiday in both arms'],
    credit: { role: 'Model and experiment', share: 60 },
  }),
  'design-doc': (index) => ({
    status: 'approved',
    share: 80,
    abstract: text(index, 60),
    reviewResult: text(index, 10),
  }),
  learning: (index) => ({
    form: pick(['challenge', 'insight', 'course', 'reading'] as const, index),
    challenge: text(index, 30),
    solution: text(index, 30),
    applied: `${text(index, 10)} [[E-${10 + (index % 80)}]]`,
  }),
  feedback: (index) => ({
    giver: `record-${index % PEOPLE}`,
    relation: 'ml-peer',
    machineLearningSide: index % 2 === 0,
    quote: text(index, 30),
    consent: 'given',
  }),
  milestone: (index) => ({ status: 'reached', outcome: text(index, 20) }),
  decision: (index) => ({ chosen: text(index, 5), outcome: text(index, 20) }),
}

const KINDS = Object.keys(own) as KindName[]

function draftOf(index: number): object {
  if (index < PEOPLE) return { kind: 'person', title: `Person ${index}`, machineLearningSide: index % 3 === 0 }
  if ((index - PEOPLE) % PER_PROJECT === 0)
    return {
      kind: 'project',
      ...common(index),
      project: null,
      role: 'Owner of the model',
      outcome: text(index, 40),
      scopeStep: pick(['part', 'whole', 'lead'] as const, index),
      machineLearning: index % 4 !== 0,
    }
  const kind = pick(KINDS, index)
  return { kind, ...common(index), ...own[kind]?.(index) }
}

/** One record of about a kilobyte or two, as people write them. */
export function inventedRecord(index: number): VaultRecord {
  const at = `${dayOf(index)}T10:00:00.000Z`
  const exhibit = index < PEOPLE ? null : `E-${String(index).padStart(2, '0')}`
  const managed = { id: `record-${index}`, exhibit, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
  return VaultRecord.parse({ ...RecordDraft.parse(draftOf(index)), ...managed })
}

/** A case that claims something of every criterion, with texts of some length. */
export function inventedCase(): VaultRecord {
  const claims = Array.from({ length: 9 }, (_, index) => ({
    criterion: `C${index + 1}`,
    text: `I raised it by 2 % [[E-${100 + index}]]. ${text(index, 40)}.`,
    citations: [`record-${100 + index}`],
  }))
  const draft = { kind: 'case', title: 'Case', date: '2026-11-23', targetLevel: 'senior', rubric: 'mle', claims }
  const at = '2026-11-01T10:00:00.000Z'
  const managed = { id: 'case', exhibit: null, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
  return VaultRecord.parse({ ...RecordDraft.parse(draft), ...managed })
}
