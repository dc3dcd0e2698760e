const DAY_MS = 86_400_000

/** Whole days from one day to another, both YYYY-MM-DD; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** How far a day is from today, in words a person would use: "today", "in 3 days", "5 weeks ago". */
export function howFar(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${span(days)}` : `${span(-days)} ago`
}

/** How long until the packet of a case is due: "6 weeks until the packet is due". */
export function untilPacket(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'The packet is due today'
  if (days < 0) return `The packet was due ${howFar(day, today)}`
  return `${days === 1 ? '1 day' : span(days)} until the packet is due`
}

function span(days: number): string {
  if (days < 14) return `${days} days`
  if (days < 70) return `${Math.round(days / 7)} weeks`
  if (days < 730) return `${Math.round(days / 30.44)} months`
  return `${Math.round(days / 365.25)} years`
}
