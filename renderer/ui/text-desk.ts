import type { KeyboardEvent, RefObject } from 'react'

/** Some words of a text: something was found about them, or they cite a record. */
export interface TextMark {
  from: number
  to: number
  tone: 'bad' | 'care' | 'cite'
}

/** A text that is being written, whatever control it is written in. Offsets count its letters from 0. */
export interface TextHandle {
  text: () => string
  /** Null where something is selected. */
  caret: () => number | null
  /** Writes in the place of some words as if it had been typed; the caret stands behind it. */
  replace: (from: number, to: number, text: string) => void
  /** Where a place of the text is on the screen. */
  rectAt: (offset: number) => DOMRect | null
}

/** The same of a control of the browser's own. */
export interface AreaHandle extends TextHandle {
  area: HTMLTextAreaElement
}

/** What stands around a text: the words marked in it, and who listens while it is written. */
export interface TextDesk {
  /** In order; of two that overlap the first is shown. */
  marks: readonly TextMark[]
  handle: RefObject<TextHandle | null>
  /** What the text says of itself to screen readers. */
  attributes: Readonly<Record<string, string>>
  /** The caret was moved, by typing too. */
  onCaret: () => void
  onLeave: () => void
  /** Asked before the text takes a key; what it prevents, the text does not do. */
  onKey: (event: KeyboardEvent) => void
}

/** Tells a text that some of its words are to be selected, for controls that are not of the browser's own. */
export const CHOOSE_WORDS = 'casebook:choose-words'
