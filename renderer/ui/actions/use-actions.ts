import { useEffect, useRef } from 'react'
import { offer, type ActionHandlers } from './offers'

interface Options {
  /** What they would be done to, such as "E-21". */
  about?: string | null
  /** They act inside the layer that this is part of. */
  inLayer?: boolean
}

/** Makes actions of the catalogue work while this is on screen: by their keys and from the palette. */
export function useActions(handlers: ActionHandlers, { about = null, inLayer = false }: Options = {}) {
  const latest = useRef({ handlers, about, inLayer })
  useEffect(() => {
    latest.current = { handlers, about, inLayer }
  })
  useEffect(() => offer(() => latest.current), [])
}
