import { offer } from '@/ui/actions/offers'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { step, type Direction } from '@shared/timeline/move'
import type { TimelinePoint, TimelineRow } from '@shared/timeline/timeline'
import { revealRow } from './reveal-row'
import type { Zoom } from './use-time-window'

export interface Shown {
  points: readonly TimelinePoint[]
  anchor: HTMLElement
}

export interface Cursor {
  /** The point that Tab reaches; null for the first that is seen. */
  id: string | null
  /** What is pointed at or has the focus. */
  shown: Shown | null
  onShow: (shown: Shown | null) => void
  onFocus: (points: readonly TimelinePoint[], anchor: HTMLElement) => void
  onKeyDown: (event: KeyboardEvent, row: number, points: readonly TimelinePoint[]) => void
  /** Told by the mark that holds the point which the keys went to. */
  arrived: (mark: HTMLElement) => void
  /** The point that is to get the focus as soon as it is on screen. */
  wanted: string | null
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** One stop for Tab among all points; the arrows go on from there, and the chart follows. */
export function useCursor(rows: readonly TimelineRow[], zoom: Zoom): Cursor {
  const [id, setId] = useState<string | null>(null)
  const [shown, onShow] = useState<Shown | null>(null)
  const [wanted, want] = useState<string | null>(null)
  useHideOnEscape(shown !== null, () => onShow(null))
  return {
    id,
    shown,
    onShow,
    wanted,
    onFocus: (points, anchor) => {
      setId(points[0]?.id ?? null)
      onShow({ points, anchor })
    },
    onKeyDown: (event, row, points) => {
      const direction = DIRECTIONS[event.key]
      if (!direction || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      const next = step(rows, { row, points }, direction)
      if (!next) return
      setId(next.point.id)
      want(next.point.id)
      zoom.reveal(next.point.day)
      revealRow(event.currentTarget, next.row)
    },
    arrived: (mark) => {
      want(null)
      mark.focus({ preventScroll: true })
    },
  }
}

/** Escape takes the card away first, and only then leaves the screen: what was offered last is done. */
function useHideOnEscape(isShown: boolean, hide: () => void) {
  const act = useRef(hide)
  useEffect(() => {
    act.current = hide
  })
  useEffect(() => {
    if (!isShown) return
    return offer(() => ({ handlers: { 'screen.back': () => act.current() }, about: null, inLayer: false }))
  }, [isShown])
}
