import { dayOf, type RecordSummary } from '../records/summary'
import type { Strength } from '../records/record'
import { quarterOf } from '../rubric/quarters'
import { overlap, spanOf, type Span } from './dates'
import { DIMENSIONS, NONE, type Dimension, type Filter } from './dimensions'

/** What a filter needs to know besides the record. */
export interface FilterContext {
  /** YYYY-MM-DD; "last 4 months" is counted back from it. */
  today: string
  /** How the rules read a record, for each of its criteria. */
  strengthsOf: (record: string) => readonly Strength[]
}

const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [NONE])

/** The dimensions in which a record has one value or a few. */
export type Valued = Exclude<Dimension, 'dates'>
const valuesOf: Record<Valued, (record: RecordSummary, context: FilterContext) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  // A project counts as its own.
  project: ({ id, kind, project }) => (kind === 'project' ? [id] : orNone(project ? [project] : [])),
  criterion: ({ evidence }) => orNone(evidence.map(({ criterion }) => criterion)),
  person: ({ id, kind, people }) => (kind === 'person' ? [id] : people),
  tag: ({ tags }) => orNone(tags),
  strength: ({ id, evidence }, { strengthsOf }) => (evidence.length === 0 ? [] : strengthsOf(id)),
  rated: ({ evidence }) => evidence.map(({ strength }) => strength ?? NONE),
  grade: ({ grade }) => (grade ? [grade] : []),
  verification: ({ verification }) => [verification ?? NONE],
  disclosure: ({ disclosure }) => [disclosure],
  attachments: ({ attachments }) => [attachments > 0 ? 'yes' : 'no'],
}

export const valuesIn = (record: RecordSummary, dimension: Valued, context: FilterContext): readonly string[] =>
  valuesOf[dimension](record, context)

type Fits = (record: RecordSummary) => boolean

/** The question whether a record fits a filter, made ready for many records. */
export function fitting(filter: Filter, context: FilterContext): Fits {
  const questions = DIMENSIONS.filter((dimension) => filter[dimension].length > 0).map((dimension) =>
    dimension === 'dates' ? inDates(filter.dates, context) : hasOne(dimension, filter[dimension], context),
  )
  return (record) => questions.every((fits) => fits(record))
}

function hasOne(dimension: Valued, values: readonly string[], context: FilterContext): Fits {
  const wanted = new Set(values)
  return (record) => valuesOf[dimension](record, context).some((value) => wanted.has(value))
}

function inDates(dates: readonly string[], { today }: FilterContext): Fits {
  const spans = dates.map((text) => spanOf(text, today)).filter((span) => span !== null)
  return (record) => spans.some((span) => overlap(daysOf(record), span))
}

/** The days that a record covers. One without an end that goes on reaches into all that comes. */
function daysOf(record: RecordSummary): Span {
  const { from, to, ongoing } = record.when
  const last = to ?? (ongoing ? null : dayOf(record))
  return { from: from ?? dayOf(record), to: last }
}

/** How many records have each value; of dates, the years and quarters they are filed under. */
export function countsOf(
  records: readonly RecordSummary[],
  dimension: Dimension,
  context: FilterContext,
): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)
  if (dimension === 'dates') {
    for (const dates of datesOffered(records)) {
      const fits = inDates([dates], context)
      counts.set(dates, records.filter(fits).length)
    }
    return counts
  }
  for (const record of records) for (const value of new Set(valuesOf[dimension](record, context))) count(value)
  return counts
}

const LAST_MONTHS = ['last-1', 'last-4', 'last-6', 'last-12']
/** More quarters or years than these are found by typing the days. */
const OFFERED = 8

const latest = (values: readonly string[]) => [...new Set(values)].toSorted().toReversed().slice(0, OFFERED)

function datesOffered(records: readonly RecordSummary[]): string[] {
  const days = records.map(dayOf)
  const quarters = days.map(quarterOf).map(({ year, number }) => `${year}-Q${number}`)
  const years = days.map((day) => day.slice(0, 4))
  return [...LAST_MONTHS, ...latest(quarters), ...latest(years)]
}
