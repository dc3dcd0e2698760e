import { STRENGTHS, type Strength } from '../records/record'
import { kindInfo, kinds, type RecordOf } from '../records/kinds'
import type { RecordSummary } from '../records/summary'
import type { CriterionMarks } from '../rubric/standing'
import { scopeSteps, SCOPES, type ScopeStep } from './scope'
import { boundsOf, dayNumber, type TimeWindow } from './time-window'
import { turnsOf, type Turn } from './turns'

/** What the rules read of one record for one criterion. */
export interface PointMark {
  criterion: string
  strength: Strength | null
  bridge: boolean
}

/** One record on its day. */
export interface TimelinePoint {
  id: string
  day: number
  record: RecordSummary
  /** In the order of the rubric. */
  marks: readonly PointMark[]
  /** The strongest of them. */
  best: PointMark | null
}

/** A project with its evidence, what others said, or evidence without a project. */
export interface TimelineRow {
  id: string
  kind: 'project' | 'voices' | 'rest'
  label: string
  /** The scope in words; empty where nobody said. */
  note: string
  /** Null for what is no project, or where nobody said. */
  isMachineLearning: boolean | null
  span: { from: number; to: number; ongoing: boolean } | null
  /** What the project itself counts for. */
  marks: readonly PointMark[]
  /** Oldest first. */
  points: readonly TimelinePoint[]
}

export interface Timeline {
  bounds: TimeWindow
  rows: readonly TimelineRow[]
  steps: readonly ScopeStep[]
  turns: readonly Turn[]
  /** Evidence that says no day. */
  undated: readonly RecordSummary[]
}

export interface TimelineSource {
  /** What is to be shown, in any order. */
  records: readonly RecordSummary[]
  projects: readonly RecordOf<'project'>[]
  milestones: readonly RecordOf<'milestone'>[]
  decisions: readonly RecordOf<'decision'>[]
  /** What the rules read; nothing until they have. */
  criteria: readonly CriterionMarks[] | undefined
  /** YYYY-MM-DD. */
  today: string
}

const ORDER: Record<Strength, number> = { strong: 3, moderate: 2, weak: 1 }
const rank = ({ strength }: PointMark) => (strength === null ? 0 : ORDER[strength])

/** Everything that the timeline shows, as it stands before any zoom. */
export function timelineOf(source: TimelineSource): Timeline {
  const { records, projects, milestones, decisions, criteria, today } = source
  const shown = new Set(records.map(({ id }) => id))
  const marks = marksByRecord(criteria ?? [])
  const evidence = records.filter(({ kind }) => isPointKind(kind))
  const dated = evidence.filter(isDated).map((record) => pointOf(record, marks.get(record.id) ?? []))
  const rows = rowsOf({ dated, projects, shown, marks, today: dayNumber(today) })
  const placed = new Set(rows.map(({ id }) => id))
  const undatedProjects = records.filter(({ id, kind }) => kind === 'project' && !placed.has(id))
  const turns = turnsOf(
    milestones.filter(({ id }) => shown.has(id)),
    decisions.filter(({ id }) => shown.has(id)),
  )
  const days = [
    ...rows.flatMap(({ span, points }) => [...(span ? [span.from, span.to] : []), ...endsOf(points)]),
    ...turns.map(({ day }) => day),
  ]
  return {
    bounds: boundsOf(days, dayNumber(today)),
    rows,
    steps: scopeSteps(projects),
    turns,
    undated: [...undatedProjects, ...evidence.filter((record) => !isDated(record))],
  }
}

/** What the rules read of each record, by its id. */
export function marksByRecord(criteria: readonly CriterionMarks[]): ReadonlyMap<string, readonly PointMark[]> {
  const marks = new Map<string, PointMark[]>()
  for (const { id: criterion, pieces } of criteria)
    for (const { record, strength, bridge } of pieces) {
      const known = marks.get(record)
      if (known) known.push({ criterion, strength, bridge })
      else marks.set(record, [{ criterion, strength, bridge }])
    }
  return marks
}

/** The strongest of some marks; the first of several. */
export const strongest = (marks: readonly PointMark[]): PointMark | null =>
  marks.reduce<PointMark | null>((best, mark) => (best === null || rank(mark) > rank(best) ? mark : best), null)

/** Projects are rows, decisions and milestones turning points; every other kind of evidence is a point. */
const isPointKind = (kind: RecordSummary['kind']) =>
  kinds[kind].series !== null && !['project', 'decision', 'milestone'].includes(kind)

const isDated = ({ when }: RecordSummary) => when.from !== null || when.to !== null

function pointOf(record: RecordSummary, marks: readonly PointMark[]): TimelinePoint {
  const day = dayNumber(record.when.to ?? record.when.from ?? record.createdAt)
  return { id: record.id, day, record, marks, best: strongest(marks) }
}

const endsOf = (points: readonly TimelinePoint[]): number[] => {
  const [first, last] = [points[0], points.at(-1)]
  return first && last ? [first.day, last.day] : []
}

interface RowSource {
  dated: readonly TimelinePoint[]
  projects: TimelineSource['projects']
  shown: ReadonlySet<string>
  marks: ReadonlyMap<string, readonly PointMark[]>
  today: number
}

function rowsOf({ dated, projects, shown, marks, today }: RowSource): TimelineRow[] {
  const known = new Set(projects.map(({ id }) => id))
  const inRow = new Map<string, TimelinePoint[]>()
  for (const point of dated.toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))) {
    const { kind, project } = point.record
    const row = kind === 'feedback' ? 'voices' : project !== null && known.has(project) ? project : 'rest'
    const points = inRow.get(row)
    if (points) points.push(point)
    else inRow.set(row, [point])
  }
  const rows = projects
    .filter(({ id }) => shown.has(id) || inRow.has(id))
    .map((project) => projectRow(project, inRow.get(project.id) ?? [], marks.get(project.id) ?? [], today))
    .filter((row) => row.span !== null)
    .toSorted(
      (a, b) =>
        (a.span?.from ?? 0) - (b.span?.from ?? 0) || (a.span?.to ?? 0) - (b.span?.to ?? 0) || (a.id < b.id ? -1 : 1),
    )
  const loose = (kind: 'rest' | 'voices', label: string): TimelineRow[] => {
    const points = inRow.get(kind)
    if (!points) return []
    return [{ id: kind, kind, label, note: '', isMachineLearning: null, span: null, marks: [], points }]
  }
  return [...rows, ...loose('rest', 'Without a project'), ...loose('voices', 'What others said')]
}

function projectRow(
  { id, title, when, scopeStep, machineLearning }: RecordOf<'project'>,
  points: readonly TimelinePoint[],
  marks: readonly PointMark[],
  today: number,
): TimelineRow {
  const [first, last] = endsOf(points)
  const start = when.from ?? when.to
  const from = start === null ? first : dayNumber(start)
  const end = when.ongoing ? today : when.to === null ? last : dayNumber(when.to)
  return {
    id,
    kind: 'project',
    label: title,
    note: scopeStep === null ? '' : SCOPES[scopeStep].toLowerCase(),
    isMachineLearning: machineLearning,
    span: from === undefined ? null : { from, to: Math.max(end ?? from, from), ongoing: when.ongoing },
    marks,
    points,
  }
}

/** A point in words, for those who cannot see where it stands: "M-05 Conversion, Metric impact, C5 strong". */
export function pointWords({ record, marks }: TimelinePoint): string {
  const name = [record.exhibit, record.title].filter(Boolean).join(' ')
  const read = marks.map(({ criterion, strength, bridge }) =>
    [criterion, strength === null ? 'not rated' : STRENGTHS[strength].toLowerCase(), bridge && 'bridge']
      .filter(Boolean)
      .join(' '),
  )
  return [name, record.effect, kindInfo(record.kind).label, ...read].filter(Boolean).join(', ')
}
