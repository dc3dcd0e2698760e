import { useReadOnly } from '@/ui/read-only'
import { useActions } from '@/ui/actions/use-actions'
import type { RefObject } from 'react'
import { useViewActions } from './evidence-view'
import { focusRow } from './reveal'
import type { Reveal } from './use-window'

interface Options {
  /** Ids in the order they are shown. */
  ids: readonly string[]
  cursor: string | null
  list: RefObject<Reveal | null>
  /** Puts the cursor on a record. */
  onMove: (id: string) => void
  onBack: () => void
}

/** Moving through the list by keys. The focus goes with the cursor, so that Enter opens the row as it opens any link. */
export function useListKeys({ ids, cursor, list, onMove, onBack }: Options) {
  const { now, setSelection } = useViewActions()
  const isReadOnly = useReadOnly() !== null
  const nextTo = (by: 1 | -1) => {
    const at = cursor === null ? -1 : ids.indexOf(cursor)
    return ids[at === -1 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)]
  }
  const step = (by: 1 | -1) => () => {
    const next = nextTo(by)
    if (next === undefined) return
    focusRow(next, list)
    onMove(next)
  }
  const select = (change: (ids: Set<string>) => void) => {
    if (isReadOnly) return
    const next = new Set(now().selection)
    change(next)
    setSelection(next)
  }
  const extend = (by: 1 | -1) => () => {
    const next = nextTo(by)
    if (next === undefined) return
    select((chosen) => {
      if (cursor !== null) chosen.add(cursor)
      chosen.add(next)
    })
    step(by)()
  }
  const toggle = () => {
    const id = cursor ?? ids[0]
    if (id !== undefined) select((chosen) => void (chosen.delete(id) || chosen.add(id)))
  }
  useActions({
    'list.next': step(1),
    'list.previous': step(-1),
    'select.one': toggle,
    'select.next': extend(1),
    'select.previous': extend(-1),
    'select.all': () => select((chosen) => ids.forEach((id) => chosen.add(id))),
    'screen.back': () => (now().selection.size > 0 ? setSelection(new Set()) : onBack()),
  })
}
