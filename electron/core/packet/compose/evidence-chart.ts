import type { CriterionReading } from '@shared/rubric/reading'
import { STATUSES } from '@shared/rubric/reading-words'
import type { Lane, LanesBlock, LaneSpan } from '../charts'
import type { Material } from './material'
import { dayNumber, timeAxis } from './time-axis'
import { counted } from './words'

/** For each criterion the months in which it was shown at the level, and every exhibit on its day. Null without any. */
export function evidenceChart(material: Material): LanesBlock | null {
  const { criteria } = material.judged.reading
  const days = criteria.flatMap((criterion) => [
    ...criterion.sustained.shown.map((month) => `${month}-01`),
    ...piecesOf(material, criterion).map(({ to }) => to),
  ])
  if (days.length < 2) return null
  const longest = criteria.reduce((most, { sustained }) => Math.max(most, sustained.months), 0)
  const held = criteria.filter(({ sustained }) => longest > 0 && sustained.months === longest)
  const lanes = criteria.map((criterion) => laneOf(material, criterion, held.includes(criterion)))
  const isAnyAtLevel = lanes.some(({ spans, points }) => spans.length > 0 || points.some(({ hollow }) => !hollow))
  return {
    type: 'lanes',
    title: finding(
      material,
      held.map(({ id }) => id),
      longest,
    ),
    subtitle: isAnyAtLevel
      ? 'Bars: months with evidence at the level. Filled points: exhibits at the level; hollow ones show less.'
      : 'Hollow points: exhibits that show less than the level. Months at the level would be bars.',
    alt: `Evidence by criterion over time. ${lanes.map(({ label, told }) => `${label}: ${told}.`).join(' ')}`,
    ...timeAxis([...days, material.options.date]),
    lanes,
  }
}

function finding({ rubric, level }: Material, held: readonly string[], months: number): string {
  const name = rubric.levels[level] ?? level
  if (held.length === 0) return `No criterion is shown at ${name} level yet`
  const listed = held.length > 3 ? counted(held.length, 'criterion', 'criteria') : held.join(' and ')
  return `Longest at ${name} level: ${listed}, ${counted(months, 'month')} on end`
}

const piecesOf = (material: Material, { pieces }: CriterionReading) => {
  const shown = new Set(material.exhibits.map(({ id }) => id))
  const end = material.options.date
  return pieces
    .filter(({ record }) => shown.has(record))
    .map((piece) => ({ ...piece, to: piece.to > end ? end : piece.to }))
}

function laneOf(material: Material, criterion: CriterionReading, isLongest: boolean): Lane {
  const pieces = piecesOf(material, criterion)
  const { months } = criterion.sustained
  const status = STATUSES[criterion.status]
  const text = months === 0 ? status : `${status}, ${counted(months, 'month')}`
  const atLevel = pieces.filter((piece) => piece.atLevel).length
  return {
    label: `${criterion.id}\u00a0 ${criterion.name}`,
    spans: runsOf(criterion.sustained.shown, material.options.date).map((run) => ({
      ...run,
      tone: isLongest ? 'highlight' : 'plain',
    })),
    points: pointsOf(pieces),
    text,
    told: `${text}, ${counted(pieces.length, 'exhibit')}, ${atLevel} at the level`,
  }
}

/** One point for each day; filled where one of its exhibits is at the level. */
function pointsOf(pieces: readonly { to: string; atLevel: boolean }[]): Lane['points'] {
  const days = new Map<string, boolean>()
  for (const { to, atLevel } of pieces) days.set(to, atLevel || days.get(to) === true)
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([day, isFilled]) => ({ at: dayNumber(day), ...(!isFilled && { hollow: true }) }))
}

/** Months that follow each other as one stretch, up to a day. */
function runsOf(months: readonly string[], until: string): Omit<LaneSpan, 'tone'>[] {
  const runs: Omit<LaneSpan, 'tone'>[] = []
  for (const month of months.toSorted()) {
    const from = dayNumber(`${month}-01`)
    const to = Math.min(Math.max(from, dayNumber(until)), dayNumber(nextMonth(month)))
    const open = runs.at(-1)
    if (open && from <= open.to + 1) open.to = to
    else runs.push({ from, to })
  }
  return runs
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}
