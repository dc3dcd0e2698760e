import { moveTo, type BoardColumn } from '@shared/evidence/board'
import type { BoardBy } from '@shared/evidence/evidence-view'
import { useReadOnly } from '@/ui/read-only'
import { useToasts } from '@/ui/use-toasts'
import { useBulkChange } from '../bulk/use-bulk-change'
import { focusAt } from '../list/reveal'
import type { useFilterWords } from '../list/filter-words'
import { cardSelector } from './use-board-keys'

/** Moves a record into another column where that is one plain field, and says what was done, with the way back. */
export function useMove(by: BoardBy, columns: readonly BoardColumn[], words: ReturnType<typeof useFilterWords>) {
  const run = useBulkChange()
  const toasts = useToasts()
  const isReadOnly = useReadOnly() !== null
  return async (id: string, to: number) => {
    const column = columns[to]
    const record = columns.flatMap(({ records }) => records).find((one) => one.id === id)
    if (!column || !record || isReadOnly) return
    const change = moveTo(by, column.value)
    if (!change) return toasts.show({ text: 'These columns are read from the record; open it to change them.' })
    const done = await run([id], change, `\u201C${record.title}\u201D: ${words(by, column.value)}.`)
    if (done) focusAt(cardSelector(to, id), () => undefined)
  }
}
