import { createContext, useContext } from 'react'

/** Puts the caret into the field of capture: the one on the screen, else one over it. */
export const StartCaptureContext = createContext<() => void>(() => undefined)

export const useStartCapture = (): (() => void) => useContext(StartCaptureContext)

/** The field of capture on the screen, where there is one. */
export const captureField = (): HTMLTextAreaElement | null => document.querySelector('textarea[data-capture]')
