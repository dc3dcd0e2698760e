import { createContext, useContext } from 'react'

/** The way back from what was done to records, and forward again; what it did is said in a toast. */
export interface Undo {
  /** Without a number, the latest step. */
  undo: (seq?: number) => void
  redo: () => void
}

export const UndoContext = createContext<Undo>({ undo: () => undefined, redo: () => undefined })

export const useUndo = (): Undo => useContext(UndoContext)
