import { isListed, KIND_NAMES, type KindName } from '@shared/records/kinds'
import { createContext, useContext } from 'react'

/** A rubric is begun where the criteria are, from another one or from a table; a view is saved from the list. */
export const TYPED_KINDS: readonly KindName[] = KIND_NAMES.filter(
  (kind) => kind !== 'rubric' && kind !== 'note' && isListed(kind),
)

/** Begins a new record: of the kind given, else after the person has chosen one; under a title where there is one already. */
export type NewRecord = (kind?: KindName, title?: string) => void

export const NewRecordContext = createContext<NewRecord>(() => undefined)

export const useNewRecord = (): NewRecord => useContext(NewRecordContext)
