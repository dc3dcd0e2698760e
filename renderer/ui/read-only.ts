import { createContext, useContext } from 'react'

/** Why nothing can be written now, in words; null while it can. */
export const ReadOnlyContext = createContext<string | null>(null)

export const useReadOnly = (): string | null => useContext(ReadOnlyContext)
