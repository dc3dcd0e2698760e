import type { RecordOf, VaultRecord } from '../records/kinds'
import { dayOf } from '../records/summary'

type Meeting = RecordOf<'meeting'>

/** A promise of a conversation that is not kept yet. */
export interface OpenPromise {
  meeting: Meeting
  what: string
  /** Whether the person of this vault gave it. */
  mine: boolean
  /** YYYY-MM-DD, or null where no day was named. */
  due: string | null
}

const kept = (records: readonly VaultRecord[]) => records.filter(({ deletedAt }) => deletedAt === null)
const meetingsIn = (records: readonly VaultRecord[]) =>
  kept(records).filter((record): record is Meeting => record.kind === 'meeting')

export const isMilestoneOpen = ({ status }: RecordOf<'milestone'>): boolean =>
  status === null || status === 'planned' || status === 'in-progress'

/** Promises without an owner count as one's own; those with a day come first, the earliest at the head. */
export function openPromises(records: readonly VaultRecord[]): OpenPromise[] {
  const promises = meetingsIn(records).flatMap((meeting) =>
    meeting.commitments
      .filter(({ what, done }) => what.trim() !== '' && done !== true)
      .map(({ what, who, due }) => ({ meeting, what, mine: who !== 'them', due })),
  )
  return promises.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.what.localeCompare(b.what))
}

/** The conversations agreed on that have not taken place: no later one with any of the same people is kept. */
export function nextTalks(records: readonly VaultRecord[]): { meeting: Meeting; on: string }[] {
  const meetings = meetingsIn(records)
  return meetings.flatMap((meeting) => {
    const isFollowed = meetings.some(
      (other) => other !== meeting && dayOf(other) > dayOf(meeting) && sharePeople(meeting, other),
    )
    return meeting.next === null || isFollowed ? [] : [{ meeting, on: meeting.next }]
  })
}

const sharePeople = (a: Meeting, b: Meeting) => a.with.length === 0 || b.with.some((id) => a.with.includes(id))

/** When each person was last talked to, as YYYY-MM-DD; people without a conversation are left out. */
export function lastTalks(records: readonly VaultRecord[]): Map<string, string> {
  const last = new Map<string, string>()
  for (const meeting of meetingsIn(records)) {
    for (const person of meeting.with) {
      const day = dayOf(meeting)
      if (day > (last.get(person) ?? '')) last.set(person, day)
    }
  }
  return last
}
