import { z } from 'zod'
import { held, lengthOfWindow, type TimeWindow } from './time-window'

/** How the timeline was looked at last. */
export const TimelineLook = z.object({
  /** The id of the criterion that is brought out; null for none. */
  criterion: z.string().nullable(),
  /** Days that are shown, and the last of them since 1970-01-01, or null where they run to now; null for all the time. */
  window: z.object({ days: z.number().positive(), to: z.number().nullable() }).nullable(),
})
export type TimelineLook = z.infer<typeof TimelineLook>

/** A window as it is kept: one that ran to the end goes on to do so as time passes. */
export function keptWindow(window: TimeWindow, bounds: TimeWindow): TimelineLook['window'] {
  return { days: lengthOfWindow(window), to: bounds.to - window.to < 1 ? null : window.to }
}

/** The window that was kept, as far as the time there is now holds it; null for all of it. */
export function windowOf(kept: TimelineLook['window'], bounds: TimeWindow): TimeWindow | null {
  if (kept === null) return null
  const to = kept.to ?? bounds.to
  return held({ from: to - kept.days, to }, bounds)
}
