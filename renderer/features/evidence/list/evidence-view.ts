import { USUAL_VIEW, type ViewSettings } from '@shared/evidence/evidence-view'
import type { Filter } from '@shared/evidence/dimensions'
import { createContext, createElement, useContext, useState, useSyncExternalStore, type ReactNode } from 'react'

export type FoundOrder = 'rank' | 'newest'

/** How the evidence is looked at; it stays while the person writes in a record and comes back. */
export interface EvidenceView {
  settings: ViewSettings
  /** What is found by a text: the best first, or the newest. */
  foundOrder: FoundOrder
  /** The saved view that was chosen last; it may have been changed since. */
  saved: string | null
  /** The record that the keys act on. */
  cursor: string | null
  /** The records that one change is to be made to. */
  selection: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()

/** Holds the view outside of what draws it, so that a keystroke draws anew only what shows it. */
function newEvidenceView() {
  let view: EvidenceView = {
    settings: USUAL_VIEW,
    foundOrder: 'rank',
    saved: null,
    cursor: null,
    selection: NOTHING,
  }
  const listeners = new Set<() => void>()
  const set = (patch: Partial<EvidenceView>) => {
    view = { ...view, ...patch }
    for (const listener of listeners) listener()
  }
  const change = (patch: Partial<ViewSettings>) => {
    // What is out of sight must not be changed with the rest.
    const isOther = patch.text !== undefined || patch.filter !== undefined
    set({ settings: { ...view.settings, ...patch }, ...(isOther && { selection: NOTHING }) })
  }
  return {
    now: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change,
    setText: (text: string) => change({ text }),
    setFilter: (filter: Filter) => change({ filter }),
    setFoundOrder: (foundOrder: FoundOrder) => set({ foundOrder }),
    setSaved: (saved: string | null) => set({ saved }),
    setCursor: (cursor: string | null) => set({ cursor }),
    setSelection: (selection: ReadonlySet<string>) => set({ selection }),
  }
}

const EvidenceViewContext = createContext<ReturnType<typeof newEvidenceView> | null>(null)

/** Holds the view for what stands in it. */
export function EvidenceViewProvider({ children }: { children: ReactNode }) {
  const [view] = useState(newEvidenceView)
  return createElement(EvidenceViewContext, { value: view }, children)
}

/** The view as it is now, and what changes it; the same as long as there is one. */
export function useViewActions() {
  const view = useContext(EvidenceViewContext)
  if (!view) throw new Error('The list of evidence stands outside its view.')
  return view
}

/**
 * Something of the view. What asks for it is drawn anew when that changes, and not when the rest does.
 * @param pick must give the same value again as long as it says the same
 */
export function useEvidenceView<T>(pick: (view: EvidenceView) => T): T {
  const view = useViewActions()
  return useSyncExternalStore(view.subscribe, () => pick(view.now()))
}
