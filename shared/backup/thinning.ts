import { DAY_MS, elapsed } from './clock'

/** What thinning knows of a backup. */
export interface ThinBackup {
  id: string
  /** ISO 8601, UTC. */
  at: string
  pinned: boolean
  verified: boolean
}

/** How many of each are kept; a year's one is kept for ever. Careers are long. */
export const KEPT = { allDays: 2, days: 14, weeks: 10, months: 24, verified: 5 } as const

/**
 * The ids of the backups that may go. Kept are: all of the last two days, the newest of each of the last 14 days, 10 weeks
 * and 24 months that have any, the newest of every year, every pinned one, and five verified ones at least. Where a day,
 * week, month or year has a verified one, that is the one kept.
 */
export function backupsToRemove(backups: readonly ThinBackup[], now: string): string[] {
  const newestFirst = backups.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
  const kept = new Set<string>()
  for (const { id, at, pinned } of newestFirst) {
    if (pinned || !(elapsed(at, now) > KEPT.allDays * DAY_MS)) kept.add(id)
  }
  const [newest] = newestFirst
  if (newest) kept.add(newest.id)
  keepOneOfEach(newestFirst, dayOf, KEPT.days, kept)
  keepOneOfEach(newestFirst, weekOf, KEPT.weeks, kept)
  keepOneOfEach(newestFirst, monthOf, KEPT.months, kept)
  keepOneOfEach(newestFirst, yearOf, Number.POSITIVE_INFINITY, kept)
  keepVerified(newestFirst, kept)
  return newestFirst.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
}

/** The periods are counted, not measured from now: a clock that runs ahead takes no period away. */
function keepOneOfEach(
  newestFirst: readonly ThinBackup[],
  periodOf: (at: string) => string,
  most: number,
  kept: Set<string>,
) {
  const chosen = new Map<string, ThinBackup>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.at)
    const before = chosen.get(period)
    if (!before && chosen.size === most) break
    if (!before || (backup.verified && !before.verified)) chosen.set(period, backup)
  }
  for (const { id } of chosen.values()) kept.add(id)
}

function keepVerified(newestFirst: readonly ThinBackup[], kept: Set<string>) {
  const verified = newestFirst.filter((backup) => backup.verified)
  let count = verified.filter(({ id }) => kept.has(id)).length
  for (const { id } of verified) {
    if (count >= KEPT.verified) return
    if (kept.has(id)) continue
    kept.add(id)
    count += 1
  }
}

const dayOf = (at: string) => at.slice(0, 10)
const monthOf = (at: string) => at.slice(0, 7)
const yearOf = (at: string) => at.slice(0, 4)

/** The Monday that a week begins with, counted in days since a Monday. */
const weekOf = (at: string) => String(Math.floor((Date.parse(dayOf(at)) - Date.parse('1970-01-05')) / (7 * DAY_MS)))
