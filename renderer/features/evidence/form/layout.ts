import { designFamily } from '@shared/impact/claim'
import type { KindName, ParsedDraft } from '@shared/records/kinds'
import { says } from '../read/says'

export type Span = 1 | 2 | 3 | 4

/** How a kind lays out its fields, where the controls alone would not do. Fields of groups and tables by their path. */
export interface Layout {
  /** How many of the four columns a field takes. */
  spans?: Readonly<Record<string, Span>>
  /** A label that says more here than the field's own, and stands for its hint too. */
  labels?: Readonly<Record<string, string>>
  /** Tables of six columns instead of four. */
  six?: readonly string[]
  /** Fields and groups that need no words of their own on screen: the heading of their section says them. */
  plain?: readonly string[]
}

const IMPACT: Layout = {
  spans: {
    metricKind: 2,
    direction: 1,
    unit: 1,
    unitOfAnalysis: 2,
    primary: 2,
    definedOn: 1,
    currency: 1,
    'baseline.source': 1,
    'result.source': 1,
    'plan.baseline': 1,
    'plan.effect': 1,
    'plan.deviation': 1,
    'plan.power': 1,
    'plan.size': 1,
    'interval.of': 1,
    'interval.low': 1,
    'interval.high': 1,
    test: 2,
    'guardrails.limitAt': 1,
    'guardrails.effect': 1,
    'guardrails.low': 1,
    'guardrails.high': 1,
    'guardrails.worse': 2,
    'guardrails.breached': 3,
    allocation: 2,
    'business.practical': 4,
    'credit.role': 3,
    'credit.share': 1,
    'source.place': 3,
  },
  six: ['guardrails'],
  labels: {
    definition: 'What is counted, in plain words',
    primary: 'Primary metric, chosen beforehand',
    definedOn: 'First recorded on',
    'baseline.value': 'Baseline value',
    'result.value': 'Result value',
    'plan.effect': 'Smallest effect',
    'plan.alpha': 'Alpha, two-sided',
    'plan.deviation': 'Deviation, if a mean',
    'plan.size': 'Units, both arms',
    'guardrails.limitAt': 'Limit, %',
    'guardrails.effect': 'Seen, %',
    'guardrails.low': 'From, %',
    'guardrails.high': 'To, %',
    'guardrails.limit': 'Limit, in words',
    'guardrails.observed': 'Seen, in words',
  },
  plain: ['baseline', 'result', 'credit', 'source', 'business', 'guardrails'],
}

const LAYOUTS: Readonly<Partial<Record<KindName, Layout>>> = {
  impact: IMPACT,
  'design-doc': { spans: { status: 1, share: 1, reviewers: 2 } },
  decision: { spans: { chosen: 3, reviewOn: 1 } },
  meeting: { spans: { with: 2, next: 1, 'commitments.what': 4, 'commitments.done': 2 }, plain: ['commitments'] },
  milestone: { spans: { measure: 4, status: 2 }, plain: ['outcome'] },
  environment: { spans: { aspect: 2, state: 1 } },
  qualification: { spans: { held: 1, issuer: 1, gap: 2, plan: 2 } },
  person: { spans: { role: 2, team: 2, relation: 2, machineLearningSide: 2, cadence: 1, personDisclosure: 2 } },
  'role-option': {
    spans: { roleType: 2, place: 1, standing: 1, requirements: 2, sweetSpot: 2, attraction: 2, concerns: 2 },
  },
  profile: { spans: { currentRole: 2, currentLevel: 2 } },
  idea: { spans: { metric: 2, effort: 1, status: 1, next: 4, from: 2, became: 2 } },
  learning: { spans: { form: 1, source: 3 } },
  project: {
    spans: { summary: 4, role: 2, team: 2, domain: 2, launchOn: 1, myPart: 2, teamPart: 2 },
    plain: ['plan'],
  },
  'model-card': {
    spans: {
      status: 1,
      'details.version': 1,
      'details.releasedOn': 1,
      'details.owners': 2,
      'details.type': 4,
      'use.purpose': 2,
      'use.outOfScope': 2,
      'use.users': 4,
      'factors.groups': 2,
      'factors.evaluated': 2,
    },
    plain: ['details', 'use', 'factors', 'metrics'],
  },
}

export const layoutOf = (kind: KindName): Layout => LAYOUTS[kind] ?? {}

/** Fields that stand elsewhere: in the table of arms, on a ladder, in one line with the day. */
const ELSEWHERE: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  impact: ['controlSize', 'control', 'treatmentSize', 'treatment'],
  project: ['stage', 'scopeStep'],
  feedback: ['giver', 'relation'],
}

/** The fields of a section that stand in its form: those that ask for nothing here are left out, unless something is said. */
export function shownFields(record: ParsedDraft, names: readonly string[]): readonly string[] {
  const left = [...(ELSEWHERE[record.kind] ?? []), ...idleFields(record).filter((name) => !says(record[name]))]
  return names.filter((name) => !left.includes(name))
}

/** Fields that ask for nothing as the record stands. */
function idleFields(record: ParsedDraft): readonly string[] {
  if (record.kind === 'design-doc') return ['alternatives']
  if (record.kind === 'learning') return record.form === 'reading' || record.form === 'course' ? CHALLENGE : []
  if (record.kind !== 'impact') return []
  return [
    ...(designFamily(record) === 'quasi-experiment' ? [] : ['assumption']),
    ...(record.direction === 'target' ? [] : ['target']),
  ]
}

/** Cells of a row that ask for nothing: a guardrail's numbers are put into words by themselves. */
export function idleCells(path: readonly string[], row: Readonly<Record<string, unknown>>): readonly string[] {
  if (path.join('.') !== 'guardrails') return []
  return [
    ...(says(row['limitAt']) && !says(row['limit']) ? ['limit'] : []),
    ...(says(row['effect']) && !says(row['observed']) ? ['observed'] : []),
  ]
}

const CHALLENGE = ['challenge', 'solution']
