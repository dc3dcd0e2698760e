import { USUAL_VIEW, type ViewSettings } from '@shared/evidence/evidence-view'
import type { Filter } from '@shared/evidence/dimensions'
import { createContext, createElement, useContext, useState, type ReactNode } from 'react'

export type FoundOrder = 'rank' | 'newest'

/** How the evidence is looked at; it stays while the person writes in a record and comes back. */
export interface EvidenceView {
  settings: ViewSettings
  change: (patch: Partial<ViewSettings>) => void
  setText: (text: string) => void
  setFilter: (filter: Filter) => void
  /** What is found by a text: the best first, or the newest. */
  foundOrder: FoundOrder
  setFoundOrder: (order: FoundOrder) => void
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

const EvidenceViewContext = createContext<EvidenceView | null>(null)

const NOTHING: ReadonlySet<string> = new Set()

function useNewEvidenceView(): EvidenceView {
  const [settings, setSettings] = useState(USUAL_VIEW)
  const [saved, setSaved] = useState<string | null>(null)
  const [foundOrder, setFoundOrder] = useState<FoundOrder>('rank')
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
    foundOrder,
    setFoundOrder,
    saved,
    setSaved,
    cursor,
    setCursor,
    selection,
    setSelection,
  }
}

/** Holds the view for what stands in it. Only what asks for the view is drawn anew when it changes, not the whole app. */
export function EvidenceViewProvider({ children }: { children: ReactNode }) {
  return createElement(EvidenceViewContext, { value: useNewEvidenceView() }, children)
}

export function useEvidenceView(): EvidenceView {
  const view = useContext(EvidenceViewContext)
  if (!view) throw new Error('The list of evidence stands outside its view.')
  return view
}
