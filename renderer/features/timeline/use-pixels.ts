import { useLayoutEffect, useState } from 'react'

/** Pixels of the column of labels beside the lanes; the same as in the style sheet. */
export const LABELS = { wide: 208, narrow: 116 } as const
/** At this width of the chart and below, the column of labels is the narrow one. */
const NARROW = 640

/** The measures of the chart, as they are now. */
export function usePixels(chart: HTMLElement | null) {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!chart) return
    const measure = () => setWidth(chart.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(chart)
    return () => observer.disconnect()
  }, [chart])
  return { lane: Math.max(0, width - (width <= NARROW ? LABELS.narrow : LABELS.wide)) }
}
