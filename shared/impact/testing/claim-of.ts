import type { RecordDraft as Draft } from '../../records/kinds'
import { RecordDraft } from '../../records/record-schemas'
import type { Claim } from '../claim'

/** What may be said of an impact; all else is left unsaid. */
export type Said = Partial<Omit<Extract<Draft, { kind: 'impact' }>, 'kind'>>

/** A claim that says this and nothing else. */
export function claimOf(said: Said = {}): Claim {
  const record = RecordDraft.parse({ title: 'Sellers who accept', ...said, kind: 'impact' })
  if (record.kind !== 'impact') throw new Error('not an impact')
  return record
}

/** A randomized experiment with every proof: an A that improved. Its arms are not filled in. */
export const EXPERIMENT = {
  id: 'experiment',
  metricKind: 'business',
  direction: 'higher',
  unit: '% of sellers',
  unitOfAnalysis: 'Seller',
  randomizationUnit: 'Seller',
  baseline: { value: 29.5, from: '2026-10-19', to: '2026-11-01' },
  result: { value: 30.7, from: '2026-10-19', to: '2026-11-01' },
  design: 'randomized',
  controlSize: 41_377,
  treatmentSize: 41_208,
  allocation: 50,
  startedOn: '2026-10-19',
  endedOn: '2026-11-01',
  stopRuleFixed: true,
  stopRule: '14 full days',
  interval: { of: 'relative', low: 1.9, high: 6.2, level: 95 },
  pValue: 0.0002,
  comparisons: 1,
  sampleRatio: 'passed',
  guardrails: [{ name: 'Cancelled orders', limit: 'at most +3 %', observed: '+0.4 %', breached: false }],
  verification: { status: 'verified', by: 'metric-owner' },
} as const satisfies Said

/** Counts that fit EXPERIMENT. */
export const ARMS = { control: { successes: 12_206 }, treatment: { successes: 12_650 } } as const satisfies Said

/** A change with a value before and one after, and all that such a claim can have: a C. */
export const BEFORE_AFTER = {
  id: 'before-after',
  metricKind: 'cost',
  direction: 'lower',
  unit: 'euros',
  baseline: { value: 1290, from: '2026-05-04', to: '2026-06-14' },
  result: { value: 800, from: '2026-07-13', to: '2026-08-23' },
  design: 'before-after',
  confounders: ['Two categories were added'],
} as const satisfies Said
