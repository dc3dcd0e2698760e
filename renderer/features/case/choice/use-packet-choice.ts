import { CaseView } from '@shared/case/case-view'
import { useState } from 'react'
import { useWriteSettings } from '@/client/mutations'
import { useSettings } from '@/client/queries'
import type { CaseDraft, CaseRecord } from '../case-parts'
import { choiceOf, freeName, newSelection, type PacketChoice } from './packet-choice'

type Selection = CaseRecord['selections'][number]

export interface ChoiceDesk {
  choice: PacketChoice
  selections: readonly Selection[]
  /** Chooses something; it is written into the selection where one is open. */
  choose: (patch: Partial<Pick<PacketChoice, 'output' | 'profile' | 'paper' | 'template'>>) => void
  open: (selection: number | null) => void
  /** Changes the open selection. */
  edit: (patch: Partial<Selection>) => void
  /** Makes a selection of what is on screen, and opens it. */
  add: () => void
  /** Takes the open selection away; answers the way back. */
  remove: () => () => void
}

/** What is built of a case, as it was last looked at on this machine, and the selections that it keeps for its audiences. */
export function usePacketChoice({ record, change }: CaseDraft): ChoiceDesk {
  const views = useSettings().data?.caseViews
  const { mutate: keep } = useWriteSettings()
  // What was just chosen stands at once; another window has a mind of its own.
  const [own, setOwn] = useState<CaseView>(() => views?.[record.id] ?? CaseView.parse({}))
  const set = (patch: Partial<CaseView>) => {
    const next = { ...own, ...patch }
    setOwn(next)
    keep({ caseViews: { [record.id]: next } })
  }
  const choice = choiceOf(record, own)
  const { selection } = choice
  const edit = (patch: Partial<Selection>) => {
    if (selection === null) return
    change((now) => {
      const row = now.selections[selection]
      return row ? { selections: now.selections.with(selection, { ...row, ...patch }) } : {}
    })
  }
  return {
    choice,
    selections: record.selections,
    choose: ({ paper, ...rest }) => {
      if (selection !== null) return edit({ ...rest, ...(paper ? { paper } : {}) })
      if (paper) change({ paper })
      set(rest)
    },
    open: (next) => set({ selection: next }),
    edit,
    add: () => {
      const name = freeName(
        'New selection',
        record.selections.map((row) => row.name),
      )
      change((now) => ({ selections: [...now.selections, newSelection(name, choice)] }))
      set({ selection: record.selections.length })
    },
    remove: () => {
      const row = selection === null ? undefined : record.selections[selection]
      change((now) => ({ selections: now.selections.filter((_, at) => at !== selection) }))
      set({ selection: null })
      return () => row && change((now) => ({ selections: [...now.selections, row] }))
    },
  }
}
