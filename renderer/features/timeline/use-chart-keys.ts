import { useEffect, useEffectEvent } from 'react'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { Highlight } from './use-highlight'
import type { Zoom } from './use-time-window'

const STEP = 1.5
const SHARE = 0.2

/** The keys of the timeline: plus and minus, arrows, and a digit for the criterion in that place. */
export function useChartKeys(zoom: Zoom, { criteria, criterion, set }: Highlight) {
  const digits = Object.fromEntries(
    criteria.slice(0, 9).map(({ id }, index) => [String(index + 1), () => set(criterion === id ? null : id)]),
  )
  useShortcuts({
    ...digits,
    '0': () => set(null),
    '+': () => zoom.by(STEP),
    '=': () => zoom.by(STEP),
    '-': () => zoom.by(1 / STEP),
  })
  usePanKeys((share) => zoom.pan(share))
}

/** Arrows move the time, unless they are meant for a choice, a menu or a point. */
function usePanKeys(pan: (share: number) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const share = event.key === 'ArrowLeft' ? -SHARE : event.key === 'ArrowRight' ? SHARE : 0
    if (share === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, [role="menu"], [data-layer]')) return
    event.preventDefault()
    pan(share)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
