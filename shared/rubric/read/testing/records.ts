import mle from '../../../../resources/rubrics/mle.json' with { type: 'json' }
import type { KindName } from '../../../records/kinds'
import { RecordDraft, VaultRecord } from '../../../records/record-schemas'
import type { Level } from '../../levels'
import type { CriterionReading, EvidenceReading, Reading } from '../../reading'
import { Rubric } from '../../rubric'
import { readEvidence } from '../read-evidence'

export const rubric = Rubric.parse(mle)
export const asOf = '2026-11-23'

type Draft = { kind: KindName } & Record<string, unknown>

const MANAGED = {
  revision: 1,
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:00:00.000Z',
  deletedAt: null,
}

/** A record as the vault keeps it, from what a test wants to say of it. */
export function record({ id = 'it', exhibit = null, ...draft }: Draft): VaultRecord {
  const managed = { ...MANAGED, id, exhibit, ...draft }
  return VaultRecord.parse({ ...managed, ...RecordDraft.parse({ title: String(id), ...draft }), ...pick(managed) })
}

const pick = ({ id, exhibit, revision, createdAt, updatedAt, deletedAt }: Record<string, unknown>) => ({
  id,
  exhibit,
  revision,
  createdAt,
  updatedAt,
  deletedAt,
})

export const mentor = record({ kind: 'person', id: 'mentor', title: 'Staff MLE', machineLearningSide: true })
export const analyst = record({ kind: 'person', id: 'analyst', title: 'Analyst', machineLearningSide: false })

/** A project that shows Senior and says what the person did. */
export const project = record({
  kind: 'project',
  id: 'model',
  exhibit: 'E-01',
  title: 'Model',
  scopeStep: 'whole',
  machineLearning: true,
  role: 'Owner of the model',
})

export const filed = { links: [{ label: 'Document', url: 'https://docs.example.invalid/a' }] }
export const verified = { verification: { status: 'verified', by: 'analyst' } }
export const onDay = (day: string) => ({ when: { from: day, to: day } })
export const counts = (criterion: string, more: object = {}) => ({ evidence: [{ criterion, why: 'Because', ...more }] })

/** A design document that is strong for C2 at Senior: every test takes one thing away. */
export const strongDoc = {
  kind: 'design-doc' as const,
  id: 'doc',
  exhibit: 'E-18',
  project: 'model',
  status: 'approved',
  share: 80,
  ...onDay('2026-10-01'),
  ...filed,
  ...verified,
  ...counts('C2'),
}

/** A confirmed experiment that is strong for C1 at Senior. */
export const strongImpact = {
  kind: 'impact' as const,
  id: 'impact',
  exhibit: 'M-01',
  project: 'model',
  metricKind: 'business',
  direction: 'higher',
  unit: '%',
  design: 'randomized',
  comparator: 'control',
  baseline: { value: 20, from: '2026-09-01', to: '2026-09-28', source: 'Control arm' },
  result: { value: 22, from: '2026-09-01', to: '2026-09-28', source: 'Treatment arm' },
  interval: { of: 'absolute', low: 1, high: 3, level: 95 },
  controlSize: 20_000,
  treatmentSize: 20_000,
  allocation: 50,
  sampleRatio: 'passed',
  stopRuleFixed: true,
  stopRule: '28 days',
  guardrails: [{ name: 'Cancelled orders', limit: '+3 %', observed: '+0.4 %', breached: false }],
  credit: { role: 'Model and experiment', share: 70 },
  source: { place: 'Readout' },
  ...onDay('2026-09-28'),
  ...verified,
  ...counts('C1'),
}

export const surroundings = [mentor, analyst, project]

interface As {
  level?: Level
  rubric?: Rubric
  others?: readonly VaultRecord[]
}

export const readAll = (records: readonly VaultRecord[], { level = 'senior', rubric: by = rubric }: As = {}): Reading =>
  readEvidence(records, { rubric: by, level, asOf })

/** How one record among the usual people and project is read for the criterion it is linked to. */
export function readOne(draft: Draft, as: As = {}): EvidenceReading {
  const reading = readAll([...surroundings, ...(as.others ?? []), record(draft)], as)
  const piece = reading.criteria.flatMap(({ pieces }) => pieces).find((one) => one.record === (draft['id'] ?? 'it'))
  if (!piece) throw new Error('It is linked to no criterion.')
  return piece
}

/** How a criterion is read by records that are called it-0, it-1 and so on, among the usual people and project. */
export function readCriterionOf(id: string, drafts: readonly Draft[], as: As = {}): CriterionReading {
  const records = drafts.map((draft, index) => record({ ...draft, id: `it-${index}` }))
  const found = readAll([...surroundings, ...(as.others ?? []), ...records], as).criteria.find((one) => one.id === id)
  if (!found) throw new Error('The rubric has no such criterion.')
  return found
}

/** The rules that do not hold. */
export const failing = (reasons: readonly { rule: string; holds: boolean }[]): string[] =>
  reasons.filter(({ holds }) => !holds).map(({ rule }) => rule)
