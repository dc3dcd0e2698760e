import { AppError } from '@shared/errors'
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import type { CaptureDraftActions } from '@/client/capture-draft'
import { upload } from '@/client/upload'

/** Characters; more than that is no note but a document. */
const MOST_PASTED = 20_000

/** A text that is a web address and nothing else. */
const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text)

/** A file on its way into the vault. */
export interface RunningFile {
  key: string
  name: string
  /** Bytes. */
  done: number
  total: number
  cancel: () => void
}

/** What is pasted or dropped into the field: a file is attached, a bare address becomes a link, text stays text. */
export function useCaptureFiles({ change }: CaptureDraftActions) {
  const [running, setRunning] = useState<readonly RunningFile[]>([])
  const [error, setError] = useState<string | null>(null)
  const arriving = useRef(new Set<Promise<void>>())

  const attach = async (file: File) => {
    const key = crypto.randomUUID()
    const stop = new AbortController()
    const began = { key, name: file.name, done: 0, total: file.size, cancel: () => stop.abort() }
    const progress = (done: number) => setRunning((now) => now.map((one) => (one.key === key ? { ...one, done } : one)))
    setRunning((now) => [...now, began])
    try {
      const attachment = await upload(file, { signal: stop.signal, onProgress: progress })
      change(({ attachments }) =>
        attachments.some(({ sha256 }) => sha256 === attachment.sha256)
          ? {}
          : { attachments: [...attachments, attachment] },
      )
    } catch (failure) {
      if (!(failure instanceof AppError && failure.code === 'CANCELLED'))
        setError(`${file.name}: ${failure instanceof Error ? failure.message : String(failure)}`)
    } finally {
      setRunning((now) => now.filter((one) => one.key !== key))
    }
  }
  const track = (file: File) => {
    const arrival = attach(file).finally(() => arriving.current.delete(arrival))
    arriving.current.add(arrival)
  }
  const add = (files: Iterable<File>) => {
    setError(null)
    for (const file of files) track(file)
  }
  return {
    running,
    error,
    /** Resolves when every file has arrived or was cancelled: what is kept before that would be without it. */
    arrived: async () => void (await Promise.all(arriving.current)),
    handlers: {
      onPaste(event: ClipboardEvent) {
        const { files, types } = event.clipboardData
        const text = event.clipboardData.getData('text/plain').trim()
        // Office programs put a picture of the text beside the text; then the text is meant.
        if (files.length > 0 && !types.includes('text/plain')) add(files)
        else if (text.length > MOST_PASTED) add([new File([text], 'Pasted text.txt', { type: 'text/plain' })])
        else if (isAddress(text)) change(({ links }) => ({ links: [...new Set([...links, text])] }))
        else return
        event.preventDefault()
      },
      onDragOver(event: DragEvent) {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      },
      onDrop(event: DragEvent) {
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        add(event.dataTransfer.files)
      },
    },
  }
}
