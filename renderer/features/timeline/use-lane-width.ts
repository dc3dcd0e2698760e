import { useLayoutEffect, useState } from 'react'

/** Pixels of the column of labels beside the lanes; the same as in the style sheet. */
const LABELS = { wide: 208, narrow: 116 } as const

/** Pixels that a lane has, without labels and scroll bar; 0 before it was measured. */
export function useLaneWidth(scroller: HTMLElement | null): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!scroller) return
    const measure = () => {
      const labels = matchMedia('(max-width: 640px)').matches ? LABELS.narrow : LABELS.wide
      setWidth(Math.max(0, scroller.clientWidth - labels))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [scroller])
  return width
}
