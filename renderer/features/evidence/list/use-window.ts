import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useImperativeHandle, type Ref } from 'react'

/** Brings a record into sight, so that it can take the focus. */
export interface Reveal {
  reveal: (id: string) => void
}

interface Options {
  scroller: HTMLElement | null
  /** What each line is known by; ids for records. */
  keys: readonly string[]
  /** Pixels. */
  sizeOf: (index: number) => number
  /** Changes with what sizes depend on besides the keys. */
  shape?: string
  /** Lines that stay in the page wherever it is scrolled to: the one with the focus. */
  keep: number
  ref: Ref<Reveal>
  overscan?: number
}

/** The lines in sight and a few around them: only these are in the page. */
export function useWindow({ scroller, keys, sizeOf, shape = '', keep, ref, overscan = 6 }: Options) {
  // Sizes are asked for anew when this is another function; to be told to measure would draw every line twice.
  // oxlint-disable-next-line react/exhaustive-deps -- sizes depend on the shape as well
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys, shape])
  const rangeExtractor = useCallback(
    (range: Range) => {
      const lines = defaultRangeExtractor(range)
      return keep < 0 || keep >= range.count || lines.includes(keep)
        ? lines
        : [...lines, keep].toSorted((a, b) => a - b)
    },
    [keep],
  )
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; what it returns is read at once
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller,
    estimateSize: sizeOf,
    getItemKey,
    rangeExtractor,
    overscan,
  })
  useImperativeHandle(ref, () => ({
    reveal(id) {
      const at = keys.indexOf(id)
      if (at !== -1) virtual.scrollToIndex(at, { align: 'auto' })
    },
  }))
  return { lines: virtual.getVirtualItems(), height: virtual.getTotalSize(), virtual }
}
