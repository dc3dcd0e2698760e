import { USUAL_VIEW, type ViewSettings } from '@shared/evidence/evidence-view'
import type { Filter } from '@shared/evidence/dimensions'
import { createContext, useContext, useState } from 'react'

/** How the evidence is looked at; it stays while the person writes in a record and comes back. */
export interface EvidenceView {
  settings: ViewSettings
  change: (patch: Partial<ViewSettings>) => void
  setText: (text: string) => void
  setFilter: (filter: Filter) => void
  /** The saved view that was chosen last; it may have been changed since. */
  saved: string | null
  setSaved: (id: string | null) => void
  /** The record that the keys act on. */
  cursor: string | null
  setCursor: (id: string | null) => void
  /** The records that one change is to be made to. */
  selection: ReadonlySet<string>
  setSelection: (ids: ReadonlySet<string>) => void
}

export const EvidenceViewContext = createContext<EvidenceView | null>(null)

const NOTHING: ReadonlySet<string> = new Set()

export function useNewEvidenceView(): EvidenceView {
  const [settings, setSettings] = useState(USUAL_VIEW)
  const [saved, setSaved] = useState<string | null>(null)
  const [cursor, setCursor] = useState<string | null>(null)
  const [selection, setSelection] = useState(NOTHING)
  const change = (patch: Partial<ViewSettings>) => {
    setSettings((now) => ({ ...now, ...patch }))
    // What is out of sight must not be changed with the rest.
    if (patch.text !== undefined || patch.filter !== undefined) setSelection(NOTHING)
  }
  return {
    settings,
    change,
    setText: (text) => change({ text }),
    setFilter: (filter) => change({ filter }),
    saved,
    setSaved,
    cursor,
    setCursor,
    selection,
    setSelection,
  }
}

export function useEvidenceView(): EvidenceView {
  const view = useContext(EvidenceViewContext)
  if (!view) throw new Error('The list of evidence stands outside its view.')
  return view
}
