import { z } from 'zod'
import { currentCase } from '../case/current'
import { dayPlus } from '../capture/read-day'
import { DueItem, dueItems } from '../plan/due'
import { daysBetween } from '../plan/days'
import { isKind, isListed } from '../records/kinds'
import { VaultRecord } from '../records/record-schemas'
import { RecordSummary } from '../records/summary-schemas'
import { CriterionReading, type Reading } from '../rubric/reading'
import { Standing, standingOf } from '../rubric/standing'
import { Lift } from '../rules/rule'
import { WeekGap, weekGaps } from './week-gaps'

/** What lies further ahead is on the plan. */
const AHEAD_DAYS = 92
const SPAN_DAYS = 7
/** Of what was kept lately, so many are told; the rest is counted. */
const MOST_KEPT = 12
/** More gaps at once would not be closed sooner. */
const MOST_GAPS = 3

/** A criterion that does not meet, with the one thing to do next. */
const TodaysGap = CriterionReading.pick({ id: true, name: true, status: true }).extend({
  text: z.string(),
  lift: Lift.nullable(),
  /** What the record to lift is called: its exhibit, or its title. */
  of: z.string().nullable(),
})
export type TodaysGap = z.infer<typeof TodaysGap>

/** All that the first screen shows. */
export const TodayView = z.object({
  /** How many records there are. */
  records: z.int(),
  /** What waits, newest first. */
  inbox: z.array(RecordSummary),
  /** When each record was written that is not in the inbox; a day more than the last seven, for days begin where the person is. */
  kept: z.array(z.string()),
  /** The newest of these. */
  newest: z.array(RecordSummary),
  /** What each of the newest lacks to count, by its id; nothing for one that lacks nothing. */
  lacking: z.record(z.string(), z.array(WeekGap)),
  /** What is past and open, and the next three months; what a case says is done in the case. */
  due: z.array(DueItem.extend({ isCase: z.boolean() })),
  gaps: z.array(TodaysGap),
  standing: Standing,
  /** The case that one works on. */
  case: VaultRecord.nullable(),
})
export type TodayView = z.infer<typeof TodayView>

interface Source {
  /** Every record outside the trash. */
  records: readonly VaultRecord[]
  reading: Reading
  /** YYYY-MM-DD, where the person is. */
  today: string
  summaryOf: (record: VaultRecord) => RecordSummary
}

const DATED: readonly string[] = ['milestone', 'qualification', 'meeting', 'decision', 'case']
const newestWritten = (a: VaultRecord, b: VaultRecord) =>
  a.createdAt === b.createdAt ? 0 : a.createdAt < b.createdAt ? 1 : -1

export function todayView({ records, reading, today, summaryOf }: Source): TodayView {
  const listed = records.filter(({ kind }) => isListed(kind))
  const since = dayPlus(today, -SPAN_DAYS)
  const lately = listed.filter(({ createdAt, inbox }) => !inbox && createdAt >= since).toSorted(newestWritten)
  const newest = lately.slice(0, MOST_KEPT)
  const waiting = listed.filter(({ inbox }) => inbox).toSorted(newestWritten)
  const dated = records.filter(({ kind }) => DATED.includes(kind))
  const cases = records.filter((record) => isKind(record, 'case'))
  return {
    records: listed.length,
    inbox: waiting.map(summaryOf),
    kept: lately.map(({ createdAt }) => createdAt),
    newest: newest.map(summaryOf),
    lacking: Object.fromEntries(newest.map((record) => [record.id, weekGaps(record)])),
    due: dueItems(dated)
      .filter(({ day }) => daysBetween(today, day) <= AHEAD_DAYS)
      .map((item) => ({ ...item, isCase: cases.some(({ id }) => id === item.record) })),
    gaps: gapsOf(reading),
    standing: standingOf(reading),
    case: currentCase(cases) ?? null,
  }
}

/** The criteria that weigh most of those that do not meet. */
function gapsOf({ criteria, gapsByWeight }: Reading): TodaysGap[] {
  const open = gapsByWeight.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? [])
  return open.slice(0, MOST_GAPS).map(({ id, name, status, advice, pieces }) => {
    // What lifts a record that is there is nearer than what is yet to be made.
    const next = advice.find(({ nearest }) => nearest?.record != null) ?? advice[0]
    const lift = next?.nearest ?? null
    const piece = pieces.find(({ record }) => record === lift?.record)
    return { id, name, status, lift, text: lift?.text ?? next?.text ?? '', of: piece?.exhibit ?? piece?.title ?? null }
  })
}
