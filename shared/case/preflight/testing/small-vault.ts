import mle from '../../../../resources/rubrics/mle.json' with { type: 'json' }
import type { KindName, RecordOf } from '../../../records/kinds'
import { RecordDraft, VaultRecord } from '../../../records/record-schemas'
import { Rubric } from '../../../rubric/rubric'
import type { PreflightFinding } from '../preflight'
import type { PreflightInput } from '../preflight-input'
import { preflight } from '../run-preflight'

const AT = '2026-11-01T10:00:00.000Z'
export const rubric = Rubric.parse(mle)

/** A whole record of a kind, from the fields that a test is about. */
export function recordOf<K extends KindName>(kind: K, fields: Record<string, unknown>): RecordOf<K> {
  const managed = { id: 'a-record', exhibit: null, revision: 1, createdAt: AT, updatedAt: AT, deletedAt: null }
  const draft = RecordDraft.parse({ kind, title: 'A title', ...fields })
  return VaultRecord.parse({ ...managed, ...draft }) as RecordOf<K>
}

export const acceptance = (fields: Record<string, unknown> = {}) =>
  recordOf('impact', {
    id: 'm3',
    exhibit: 'M-03',
    title: 'Sellers who accept',
    project: 'p1',
    metricKind: 'business',
    direction: 'higher',
    unit: '% of sellers',
    baseline: { value: 29.5, from: '2026-10-19', to: '2026-11-01' },
    result: { value: 30.7, from: '2026-10-19', to: '2026-11-01' },
    interval: { of: 'relative', low: 1.9, high: 6.2, level: 95 },
    controlSize: 41_377,
    treatmentSize: 41_208,
    ...fields,
  })

export const trainingTime = (fields: Record<string, unknown> = {}) =>
  recordOf('impact', {
    id: 'm7',
    exhibit: 'M-07',
    title: 'Nightly training',
    direction: 'lower',
    unit: 'minutes',
    baseline: { value: 550 },
    result: { value: 160 },
    ...fields,
  })

export const project = (fields: Record<string, unknown> = {}) =>
  recordOf('project', {
    id: 'p1',
    exhibit: 'E-20',
    title: 'Elasticity v2',
    machineLearning: true,
    myPart: 'I built the model.',
    outcome: 'Acceptance rose [[M-03]].',
    limits: 'Two weeks only.',
    ...fields,
  })

export const voice = (fields: Record<string, unknown> = {}) =>
  recordOf('feedback', {
    id: 'f1',
    exhibit: 'F-01',
    title: 'Staff MLE, on the prior',
    machineLearningSide: true,
    consent: 'given',
    quote: 'The prior you chose took the sign errors away in thin categories.',
    ...fields,
  })

/** A small case that no rule of its structure objects to. */
export const soundCase = (fields: Record<string, unknown> = {}) =>
  recordOf('case', {
    id: 'case',
    title: 'Spring',
    targetLevel: 'mle',
    date: '2026-11-23',
    ask: 'I ask to become a machine learning engineer from 1 April 2027.',
    proofs: [{ record: 'm3', text: 'Acceptance rose by 4.1 % (+1.9 to +6.2).' }],
    flagships: ['p1'],
    feedback: ['f1'],
    claims: [{ criterion: 'C1', text: 'I raised acceptance by 4.1 % [[M-03]].', citations: ['m3'] }],
    ...fields,
  })

export function inputOf(
  item: RecordOf<'case'>,
  others: readonly VaultRecord[] = [],
  extra: Partial<PreflightInput> = {},
) {
  const base: VaultRecord[] = [project(), acceptance(), trainingTime(), voice()]
  const given = new Set(others.map(({ id }) => id))
  const records = [item, ...base.filter(({ id }) => !given.has(id)), ...others]
  return { case: item, records, rubric, reading: null, missingFiles: new Set<string>(), asOf: '2026-11-23', ...extra }
}

/** What one rule finds in a case. */
export const findingsOf = (
  rule: string,
  item: RecordOf<'case'>,
  others: readonly VaultRecord[] = [],
  extra: Partial<PreflightInput> = {},
): PreflightFinding[] => preflight(inputOf(item, others, extra)).open.filter((finding) => finding.rule === rule)

/** The same for one claim for C1 that cites nothing but what its text cites. */
export const inClaim = (rule: string, text: string, others: readonly VaultRecord[] = []): PreflightFinding[] =>
  findingsOf(rule, soundCase({ claims: [{ criterion: 'C1', text }] }), others).filter(({ field }) =>
    field?.startsWith('claims'),
  )
