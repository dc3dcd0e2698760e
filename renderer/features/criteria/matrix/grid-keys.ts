import { useCallback, useState, type KeyboardEvent } from 'react'

/** A cell of the matrix: rows as they stand on screen, column 0 is the criterion itself. */
export interface GridPlace {
  row: number
  column: number
}

export const placeName = ({ row, column }: GridPlace): string => `${row} ${column}`

const STEPS: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** The one cell of a grid that Tab reaches: the last that had the focus. */
export function useGridCursor() {
  const [cursor, setCursor] = useState<GridPlace>({ row: 0, column: 0 })
  const onCursor = useCallback((row: number, column: number) => setCursor({ row, column }), [])
  return { cursor, onCursor }
}

/** The keys of a grid: arrows from cell to cell, Home and End to the ends of a row. */
export function onGridKeyDown(event: KeyboardEvent<HTMLTableElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const here = placeOf(event.target)
  const next = here && nextFrom(event.currentTarget, here, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function placeOf(target: EventTarget): GridPlace | null {
  const place = target instanceof HTMLElement ? target.dataset['place'] : undefined
  const [row, column] = place?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** Where a key leads; columns that a narrow window leaves out are passed over. */
function nextFrom(table: HTMLElement, here: GridPlace, key: string): HTMLElement | null {
  const cells = [...table.querySelectorAll<HTMLElement>('[data-place]')].filter((cell) => cell.checkVisibility())
  const inRow = cells.filter((cell) => placeOf(cell)?.row === here.row)
  if (key === 'Home') return inRow[0] ?? null
  if (key === 'End') return inRow.at(-1) ?? null
  const step = STEPS[key]
  if (!step) return null
  if (step.column !== 0)
    return inRow[inRow.findIndex((cell) => placeOf(cell)?.column === here.column) + step.column] ?? null
  const name = placeName({ row: here.row + step.row, column: here.column })
  return cells.find((cell) => cell.dataset['place'] === name) ?? null
}
