import { keptWindow, windowOf } from '@shared/timeline/kept-look'
import {
  held,
  moved,
  nameOfLength,
  ofLength,
  showing,
  zoomed,
  type Length,
  type TimeWindow,
} from '@shared/timeline/time-window'
import type { KeptLook } from './use-kept-look'

export interface Zoom {
  window: TimeWindow
  /** The window's length by name; null where it has none. */
  length: Length | null
  setLength: (length: Length) => void
  /** Nearer (over 1) or farther, about a share of the width. */
  by: (factor: number, share?: number) => void
  /** By a share of the window; negative is earlier. */
  pan: (share: number) => void
  /** Moves only as far as a day asks. */
  reveal: (day: number) => void
  show: (window: TimeWindow) => void
}

/** The part of the time that is seen; while nothing was chosen, all of it, even as more is written. */
export function useTimeWindow(bounds: TimeWindow, { look, change }: KeptLook): Zoom {
  const window = windowOf(look.window, bounds) ?? bounds
  const set = (next: (now: TimeWindow) => TimeWindow) =>
    change((before) => {
      const shown = next(windowOf(before.window, bounds) ?? bounds)
      return { window: nameOfLength(shown, bounds) === 'all' ? null : keptWindow(shown, bounds) }
    })
  return {
    window,
    length: nameOfLength(window, bounds),
    setLength: (length) => set((now) => ofLength(length, now, bounds)),
    by: (factor, share = 0.5) => set((now) => zoomed(now, factor, share, bounds)),
    pan: (share) => set((now) => moved(now, (now.to - now.from) * share, bounds)),
    reveal: (day) => set((now) => showing(now, day, bounds)),
    show: (next) => set(() => held(next, bounds)),
  }
}
