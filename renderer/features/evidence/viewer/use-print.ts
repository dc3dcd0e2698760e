import { readAttachment } from '@/client/download'
import { useToasts } from '@/ui/use-toasts'
import type { Attachment } from '@shared/records/record-shape'
import { useRef, useState } from 'react'

export interface Print {
  /** Pages drawn, of so many; null while nothing is printed. */
  progress: { done: number; total: number } | null
  start: () => void
  stop: () => void
}

/** Prints a PDF or a picture through the system's dialog, with nothing else on the paper. */
export function usePrint(attachment: Attachment): Print {
  const toasts = useToasts()
  const [progress, setProgress] = useState<Print['progress']>(null)
  const running = useRef<AbortController | null>(null)
  const run = async (signal: AbortSignal) => {
    const blob = await readAttachment(attachment, signal)
    const { printPdf, printPicture } = await import('@/ui/pdf/print-pdf')
    if (attachment.type.startsWith('image/')) return printPicture(blob)
    const bytes = new Uint8Array(await blob.arrayBuffer())
    await printPdf(bytes, { paper: 'a4', signal, onProgress: (done, total) => setProgress({ done, total }) })
  }
  const start = () => {
    if (running.current) return
    const stop = new AbortController()
    running.current = stop
    setProgress({ done: 0, total: 0 })
    run(stop.signal)
      .catch((error: Error) => void (stop.signal.aborted || toasts.show({ text: error.message, urgent: true })))
      .finally(() => {
        running.current = null
        setProgress(null)
      })
  }
  return { progress, start, stop: () => running.current?.abort() }
}
