const MINUTE_MS = 60_000
export const DAY_MS = 24 * 60 * MINUTE_MS

/** Milliseconds from one moment to another, both ISO 8601; negative when the other is earlier. */
export const elapsed = (from: string, to: string): number => Date.parse(to) - Date.parse(from)

/** What to tell when the clock stands more than a day before the last save; undefined when it does not. */
export function clockNotice(now: string, savedAt: string | null): string | undefined {
  if (savedAt === null || elapsed(savedAt, now) >= -DAY_MS) return undefined
  return `This computer’s clock says ${dayOf(now)}, and the last change was saved on ${dayOf(savedAt)}. Saves go on in their order, and no old backup is removed meanwhile; please check the clock.`
}

/** Whether the clock is so far from the last save that ages mean nothing. */
export const isClockDoubtful = (now: string, savedAt: string | null): boolean =>
  savedAt !== null && !(Math.abs(elapsed(savedAt, now)) <= DAY_MS)

const dayOf = (moment: string) => moment.slice(0, 10)
