import type { RefObject } from 'react'
import type { Reveal } from './use-window'

/** Frames to wait for a row that has to be made first. */
const FRAMES = 5

/** Puts the focus on the row of a record, wherever it is in the list. */
export const focusRow = (id: string, list: RefObject<Reveal | null>) =>
  focusAt(`[data-row="${CSS.escape(id)}"]`, () => list.current?.reveal(id))

/** Puts the focus on what a selector names, which may have to be brought into sight first. */
export function focusAt(selector: string, reveal: () => void) {
  if (focusNow(selector)) return
  reveal()
  retry(selector, FRAMES)
}

function retry(selector: string, frames: number) {
  requestAnimationFrame(() => {
    if (!focusNow(selector) && frames > 0) retry(selector, frames - 1)
  })
}

function focusNow(selector: string): boolean {
  const row = document.querySelector<HTMLElement>(selector)
  row?.focus()
  row?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return row !== null
}
