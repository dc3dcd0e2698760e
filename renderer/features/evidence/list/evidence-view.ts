import { createContext, useContext, useState } from 'react'
import { NO_FILTER, type Filter } from './filter'

/** How the list stands; it stays while the person writes in a record and comes back. */
export interface EvidenceView {
  text: string
  setText: (text: string) => void
  filter: Filter
  setFilter: (filter: Filter) => void
  /** The record that the keys act on. */
  cursor: string | null
  setCursor: (id: string | null) => void
}

export const EvidenceViewContext = createContext<EvidenceView | null>(null)

export function useNewEvidenceView(): EvidenceView {
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [cursor, setCursor] = useState<string | null>(null)
  return { text, setText, filter, setFilter, cursor, setCursor }
}

export function useEvidenceView(): EvidenceView {
  const view = useContext(EvidenceViewContext)
  if (!view) throw new Error('The list of evidence stands outside its view.')
  return view
}
