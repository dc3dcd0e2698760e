import { useEffect, useState } from 'react'
import { openPdf, type OpenPdf } from './open-pdf'

interface State<F> {
  pdf: OpenPdf | null
  /** The file whose pages these are; it stays behind the file that was asked for until that one is read. */
  shown: F | null
  error: unknown
}

/** Keeps a file open as a PDF. While another one is being read the last stays, so that nothing flashes. */
export function usePdf<F extends { bytes: Uint8Array }>(file: F | null): State<F> {
  const [state, setState] = useState<State<F>>({ pdf: null, shown: null, error: null })

  useEffect(() => {
    if (!file) return
    const reading = new AbortController()
    openPdf(file.bytes, reading.signal).then(
      (pdf) => setState({ pdf, shown: file, error: null }),
      (error: unknown) => {
        if (!reading.signal.aborted) setState((last) => ({ ...last, error }))
      },
    )
    return () => reading.abort()
  }, [file])

  // Runs when another PDF has taken this one's place on the screen, or the view is gone.
  useEffect(() => () => state.pdf?.close(), [state.pdf])

  return state
}
