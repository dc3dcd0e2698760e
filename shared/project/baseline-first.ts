import type { RecordOf, VaultRecord } from '../records/kinds'
import type { RuleText } from '../rules/rule'

type Project = RecordOf<'project'>
type Impact = RecordOf<'impact'>

/** One of the questions that a project answers before it begins. */
export interface StartQuestion extends RuleText {
  /** The field of the project that answers it. */
  field: `plan.${string}`
  /** What is missing, and what to do about it. */
  missing: string
}

interface Question extends StartQuestion {
  /** Whether the project answers it, or a metric impact that was begun for it. */
  isAnswered: (plan: Project['plan'], impacts: readonly Impact[]) => boolean
}

const isSaid = (text: string) => text.trim() !== ''
const LYNCH = 'Lynch, 2018, on metrics that were set up after the work'
const KOHAVI = 'Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020)'

const QUESTIONS: readonly Question[] = [
  {
    id: 'B-metric',
    field: 'plan.metric',
    text: 'The metric that the work should move is named before the start.',
    source: 'Zinkevich, Rules of Machine Learning, rule 2',
    missing: 'Name the metric that it should move.',
    isAnswered: ({ metric }, impacts) => isSaid(metric) || impacts.length > 0,
  },
  {
    id: 'B-baseline',
    field: 'plan.baseline',
    text: 'The value of the metric is recorded before the start.',
    source: LYNCH,
    missing: 'Record its value today, with the period and the place where it is kept.',
    isAnswered: ({ baseline }, impacts) => isSaid(baseline) || impacts.some((impact) => impact.baseline.value !== null),
  },
  {
    id: 'B-design',
    field: 'plan.design',
    text: 'How the effect will be measured is decided before the start.',
    source: KOHAVI,
    missing: 'Decide how the effect will be measured: against a control group, if there can be one.',
    isAnswered: ({ design }, impacts) => design !== null || impacts.some((impact) => impact.design !== null),
  },
  {
    id: 'B-stop',
    field: 'plan.stopRule',
    text: 'When to stop is decided before the start.',
    source: KOHAVI,
    missing: 'Say when you will stop, and what result would end the work.',
    isAnswered: ({ stopRule }, impacts) => isSaid(stopRule) || impacts.some((impact) => isSaid(impact.stopRule)),
  },
  {
    id: 'B-effect',
    field: 'plan.minimumEffect',
    text: 'The smallest effect worth finding is stated before the start.',
    source: KOHAVI,
    missing: 'Say the smallest effect worth finding, so that the test can be made large enough.',
    isAnswered: ({ minimumEffect }, impacts) =>
      isSaid(minimumEffect) || impacts.some((impact) => impact.plan.effect !== null),
  },
]

/** The rules of a start with a baseline, for a reader. */
export const START_RULES: readonly RuleText[] = QUESTIONS.map(({ id, text, source }) => ({ id, text, source }))

/** The metric impacts that belong to a project. */
const impactsOf = (project: Pick<Project, 'id'>, records: readonly VaultRecord[]): Impact[] =>
  records.filter(
    (record): record is Impact =>
      record.kind === 'impact' && record.project === project.id && record.deletedAt === null,
  )

/**
 * What a project still has to say before it may be called started: metric, baseline, design, stop rule and the smallest
 * effect worth finding. A metric impact of the project answers for it. Empty where nothing is missing.
 */
export function missingBeforeStart(
  project: Pick<Project, 'id' | 'plan'>,
  records: readonly VaultRecord[],
): StartQuestion[] {
  const impacts = impactsOf(project, records)
  return QUESTIONS.filter(({ isAnswered }) => !isAnswered(project.plan, impacts)).map(
    ({ id, text, source, field, missing }) => ({ id, text, source, field, missing }),
  )
}

/** Whether a project is said to be under way, so that its questions should be answered by now. */
export const isUnderWay = ({ stage, machineLearning, deletedAt }: Project): boolean =>
  stage === 'active' && machineLearning !== false && deletedAt === null

/** Whether a launch that was planned still waits for its result: no metric impact of the project has one since. */
export function awaitsResult(project: Project, records: readonly VaultRecord[]): boolean {
  const { launchOn, stage, deletedAt } = project
  if (launchOn === null || deletedAt !== null || stage === 'stopped' || stage === 'paused') return false
  return !impactsOf(project, records).some(
    ({ result }) => result.value !== null && (result.to === null || result.to >= launchOn),
  )
}
