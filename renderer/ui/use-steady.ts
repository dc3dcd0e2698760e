import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function for events that stays the same while what it does follows each drawing, for children that are remembered. */
export function useSteady<In extends unknown[], Out>(does: (...given: In) => Out): (...given: In) => Out {
  const latest = useRef(does)
  useLayoutEffect(() => {
    latest.current = does
  })
  return useCallback((...given: In) => latest.current(...given), [])
}
