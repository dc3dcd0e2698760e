import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import { findCitable } from '@/client/find-citable'
import { useRecords } from '@/client/queries'
import type { TextHandle } from '@/ui/text-desk'
import { citationEnd, openCitation, type OpenCitation } from './open-citation'
import { useProposed } from './use-proposed'

export interface Citing {
  /** The citation that is being typed; null where none is. */
  open: (OpenCitation & { choices: readonly RecordSummary[]; at: number }) | null
  choose: (record: RecordSummary) => void
  /** What the text area listens to. */
  follow: () => void
  leave: () => void
  press: (event: KeyboardEvent) => void
}

/** Citing while one writes: two brackets open the list, arrows go through it, Enter or Tab takes one, Escape closes it. */
export function useCiting(field: string, handle: RefObject<TextHandle | null>): Citing {
  const records = useRecords().data ?? []
  const proposed = useProposed(field).map(({ record }) => record)
  const [typed, setTyped] = useState<OpenCitation | null>(null)
  const [at, setAt] = useState(0)
  /** Where the person closed the list: it stays closed until other brackets are opened. */
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const choices = typed ? findCitable(records, typed.query, proposed) : []
  const isOpen = typed !== null && typed.from !== closedAt

  const follow = () => {
    const caret = handle.current?.caret() ?? null
    const next = caret === null ? null : openCitation(handle.current?.text() ?? '', caret)
    if (next?.from === typed?.from && next?.query === typed?.query) return
    setTyped(next)
    setAt(0)
    if (next === null) setClosedAt(null)
  }
  const choose = ({ exhibit }: RecordSummary) => {
    const text = handle.current
    const caret = text?.caret() ?? null
    if (!text || caret === null || !typed) return
    text.replace(typed.from, citationEnd(text.text(), caret), `[[${exhibit}]]`)
    setTyped(null)
  }
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return
    const chosen = choices[at]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : choices.length - 1
      setAt(choices.length === 0 ? 0 : (at + step) % choices.length)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) choose(chosen)
    else if (event.key === 'Escape') setClosedAt(typed.from)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    open: isOpen ? { ...typed, choices, at } : null,
    choose,
    follow,
    leave: () => setTyped(null),
    press,
  }
}
