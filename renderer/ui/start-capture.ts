import { createContext, useContext } from 'react'

/** Puts the caret into the field of capture: the one on the screen, else one over it. */
export const StartCaptureContext = createContext<() => void>(() => undefined)

export const useStartCapture = (): (() => void) => useContext(StartCaptureContext)

/** The field of capture on the screen, where there is one. A screen that is about to give way may stay in the page, hidden. */
export const captureField = (): HTMLTextAreaElement | null =>
  [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-capture]')].find((field) =>
    field.checkVisibility(),
  ) ?? null
