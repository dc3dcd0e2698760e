import { useShortcuts } from '@/ui/use-shortcuts'

interface Options {
  /** Ids in the order they are shown. */
  ids: readonly string[]
  cursor: string | null
  /** Puts the cursor on a record. */
  onMove: (id: string) => void
  onBack: () => void
}

/** Moving through the list by keys. The focus goes with the cursor, so that Enter opens the row as it opens any link. */
export function useListKeys({ ids, cursor, onMove, onBack }: Options) {
  const step = (by: 1 | -1) => () => {
    const at = cursor === null ? -1 : ids.indexOf(cursor)
    const next = ids[at === -1 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)]
    if (next === undefined) return
    focusRow(next)
    onMove(next)
  }
  useShortcuts({
    ArrowDown: step(1),
    j: step(1),
    ArrowUp: step(-1),
    k: step(-1),
    Escape: onBack,
  })
}

export function focusRow(id: string) {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}
