import { useEffect, useState } from 'react'
import { openPdf, type OpenPdf } from './open-pdf'

interface State {
  pdf: OpenPdf | null
  error: unknown
}

/** Keeps some bytes open as a PDF. While other bytes are being read the last PDF stays, so that nothing flashes. */
export function usePdf(bytes: Uint8Array | null): State {
  const [state, setState] = useState<State>({ pdf: null, error: null })

  useEffect(() => {
    if (!bytes) return
    const reading = new AbortController()
    openPdf(bytes, reading.signal).then(
      (pdf) => setState({ pdf, error: null }),
      (error: unknown) => {
        if (!reading.signal.aborted) setState((last) => ({ ...last, error }))
      },
    )
    return () => reading.abort()
  }, [bytes])

  // Runs when another PDF has taken this one's place on the screen, or the view is gone.
  useEffect(() => () => state.pdf?.close(), [state.pdf])

  return state
}
