import { useState } from 'react'

/** How a file is shown; of another file it begins anew. */
export interface Look {
  /** The width of the pane, or a multiple of the file's own size. */
  zoom: 'width' | number
  /** Degrees clockwise. */
  turn: number
  words: string
  /** Which of the places found, counted from 0. */
  place: number
}

export const FIRST_LOOK: Look = { zoom: 'width', turn: 0, words: '', place: 0 }

const STEPS = [0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

/** The next step of size. From "the width", which has no size of its own, it goes from the natural one. */
export function zoomed(zoom: Look['zoom'], by: 1 | -1): number {
  const now = zoom === 'width' ? 1 : zoom
  const next = by === 1 ? STEPS.find((step) => step > now) : STEPS.findLast((step) => step < now)
  return next ?? now
}

export function useLook() {
  const [look, setLook] = useState(FIRST_LOOK)
  return { look, change: (patch: Partial<Look>) => setLook((last) => ({ ...last, ...patch })) }
}
