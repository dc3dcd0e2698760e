import type { KindName } from '@shared/records/kinds'
import { createContext, useContext } from 'react'

/** Begins a new record: of the kind given, else after the person has chosen one. */
export type NewRecord = (kind?: KindName) => void

export const NewRecordContext = createContext<NewRecord>(() => undefined)

export const useNewRecord = (): NewRecord => useContext(NewRecordContext)
