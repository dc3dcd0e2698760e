import type { PacketWarning } from '@shared/case/built-packet'
import { formatDay } from '@shared/format'
import type { Disclosed } from './disclosure/disclose'

/**
 * The day a packet shows: the case's own, else the day of the newest record, with a warning. Never the clock's, or the
 * same records would give another packet tomorrow.
 */
export function packetDate({ case: transitionCase, records }: Disclosed): { date: string; warnings: PacketWarning[] } {
  if (transitionCase.date !== null) return { date: transitionCase.date, warnings: [] }
  const days = [transitionCase, ...records].map(({ when, createdAt }) => when.to ?? when.from ?? createdAt.slice(0, 10))
  const newest = days.toSorted().at(-1) ?? ''
  const message = `The case has no date, so the packet shows the day of its newest record, ${formatDay(newest)}. Set the date of the case.`
  return { date: newest, warnings: [{ message, record: transitionCase.id }] }
}
