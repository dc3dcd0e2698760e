import { useEffect, useState } from 'react'
import { openPdf, type OpenPdf } from './open-pdf'

interface State<F> {
  pdf: OpenPdf | null
  /** The file whose pages these are; it stays behind the file that was asked for until that one is read. */
  shown: F | null
  error: unknown
}

/** How long a PDF stays open that is no longer asked for, in milliseconds. */
const CLOSE_MS = 1000

/**
 * Keeps a file open as a PDF. While another one is being read the last stays, so that nothing flashes.
 * @param isPrinted whether it is a packet, drawn as it prints and as soon as can be.
 */
export function usePdf<F extends { bytes: Uint8Array }>(file: F | null, isPrinted = false): State<F> {
  const [state, setState] = useState<State<F>>({ pdf: null, shown: null, error: null })

  useEffect(() => {
    if (!file) return
    const reading = new AbortController()
    openPdf(file.bytes, reading.signal, { isPrinted }).then(
      (pdf) => setState({ pdf, shown: file, error: null }),
      (error: unknown) => {
        if (!reading.signal.aborted) setState((last) => ({ ...last, error }))
      },
    )
    return () => reading.abort()
  }, [file, isPrinted])

  // When another PDF has taken this one's place, or the view is gone. What is being drawn of it may come to its end.
  const { pdf } = state
  useEffect(() => () => void (pdf && setTimeout(() => pdf.close(), CLOSE_MS)), [pdf])

  return state
}
