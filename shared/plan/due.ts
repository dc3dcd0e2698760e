import { z } from 'zod'
import type { RecordOf, VaultRecord } from '../records/kinds'
import { firstLine } from '../records/one-line'
import { awaitsResult } from '../project/baseline-first'
import { isMilestoneOpen, nextTalks, openPromises } from './open'

/** Something that has a day and is not done yet. */
export const DueItem = z.object({
  /** The record that says so. */
  record: z.string(),
  /** YYYY-MM-DD. */
  day: z.string(),
  title: z.string(),
  /** What kind of thing is due, and for whom, in a few words. */
  about: z.string(),
})
export type DueItem = z.infer<typeof DueItem>

/** All that is due, the earliest first; what is past and still open comes first of all. */
export function dueItems(records: readonly VaultRecord[]): DueItem[] {
  const kept = records.filter(({ deletedAt }) => deletedAt === null)
  return [...kept.flatMap(dueOf), ...resultsDue(kept), ...promisesDue(kept), ...talksDue(kept)].toSorted(
    (a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title) || a.record.localeCompare(b.record),
  )
}

function dueOf(record: VaultRecord): DueItem[] {
  if (record.kind === 'milestone') return isMilestoneOpen(record) ? item(record, record.due, 'Milestone') : []
  if (record.kind === 'qualification')
    return record.held === 'yes' ? [] : item(record, record.due, firstLine(record.plan) || 'Qualification to reach')
  if (record.kind === 'decision') return item(record, record.reviewOn, 'Look at this decision again')
  if (record.kind === 'case') return caseDue(record)
  return []
}

function caseDue(record: RecordOf<'case'>): DueItem[] {
  const gaps = record.gaps.flatMap(({ gap, plan, by }) =>
    item({ id: record.id, title: firstLine(plan) || firstLine(gap) }, by, 'Known gap of the case'),
  )
  return [...item(record, record.date, 'The packet is due'), ...gaps]
}

/** A launch that was planned asks for its result from its day on, until a metric impact has it. */
const resultsDue = (records: readonly VaultRecord[]): DueItem[] =>
  records.flatMap((record) =>
    record.kind === 'project' && awaitsResult(record, records)
      ? item(
          { id: record.id, title: `Measure ${record.plan.metric || record.title}` },
          record.launchOn,
          `Launch of ${record.title}: record the result against its baseline`,
        )
      : [],
  )

const promisesDue = (records: readonly VaultRecord[]): DueItem[] =>
  openPromises(records).flatMap(({ meeting, what, mine, due }) =>
    item({ id: meeting.id, title: what }, due, `${mine ? 'You' : 'They'} promised: ${meeting.title}`),
  )

const talksDue = (records: readonly VaultRecord[]): DueItem[] =>
  nextTalks(records).flatMap(({ meeting, on }) =>
    item({ id: meeting.id, title: 'The next conversation' }, on, `Agreed in: ${meeting.title}`),
  )

const item = ({ id, title }: { id: string; title: string }, day: string | null, about: string): DueItem[] =>
  day === null || title === '' ? [] : [{ record: id, day, title, about }]
