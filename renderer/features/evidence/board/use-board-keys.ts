import type { BoardColumn } from '@shared/evidence/board'
import type { KeyboardEvent, RefObject } from 'react'
import { focusAt } from '../list/reveal'
import type { Reveal } from '../list/use-window'

interface Options {
  columns: readonly BoardColumn[]
  sides: RefObject<(Reveal | null)[]>
  /** Moves a record into the column at a place. */
  onMove: (id: string, to: number) => void
}

/** Arrows go up and down a column and from one to the next; with Shift they take the record along sideways. */
export function useBoardKeys({ columns, sides, onMove }: Options) {
  const focus = (column: number, row: number) => {
    const id = columns[column]?.records[row]?.id
    if (id === undefined) return
    focusAt(cardSelector(column, id), () => sides.current[column]?.reveal(id))
  }
  return (event: KeyboardEvent) => {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-card]') : null
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return
    const column = Number(card.dataset['card'])
    const id = card.dataset['row'] ?? ''
    const row = columns[column]?.records.findIndex((record) => record.id === id) ?? -1
    const side = SIDE[event.key]
    if (side !== undefined) {
      event.preventDefault()
      const next = nextColumn(columns, column, side, event.shiftKey)
      if (next === undefined) return
      if (event.shiftKey) onMove(id, next)
      else focus(next, Math.min(row, (columns[next]?.records.length ?? 1) - 1))
      return
    }
    const step = STEP[event.key]
    if (step === undefined || event.shiftKey) return
    event.preventDefault()
    focus(column, Math.min(Math.max(row + step, 0), (columns[column]?.records.length ?? 1) - 1))
  }
}

const SIDE: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }
const STEP: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

export const cardSelector = (column: number, id: string) => `[data-card="${column}"][data-row="${CSS.escape(id)}"]`

/** A record may be moved into an empty column; the focus cannot go there. */
function nextColumn(columns: readonly BoardColumn[], from: number, side: 1 | -1, withEmpty: boolean) {
  for (let at = from + side; at >= 0 && at < columns.length; at += side)
    if (withEmpty || (columns[at]?.records.length ?? 0) > 0) return at
  return undefined
}
