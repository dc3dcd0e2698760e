import { useState, type ClipboardEvent, type DragEvent } from 'react'
import type { CaptureDraftActions } from '@/client/capture-draft'
import { upload } from '@/client/upload'

/** A text that is a web address and nothing else. */
const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text)

/** What is pasted or dropped into the field: a file is attached, a bare address becomes a link, text stays text. */
export function useCaptureFiles({ change }: CaptureDraftActions) {
  const [running, setRunning] = useState<readonly string[]>([])
  const [error, setError] = useState<string | null>(null)

  const attach = async (file: File) => {
    setRunning((now) => [...now, file.name])
    try {
      const attachment = await upload(file)
      change(({ attachments }) =>
        attachments.some(({ sha256 }) => sha256 === attachment.sha256)
          ? {}
          : { attachments: [...attachments, attachment] },
      )
    } catch (failure) {
      setError(`${file.name}: ${failure instanceof Error ? failure.message : String(failure)}`)
    } finally {
      setRunning((now) => now.toSpliced(now.indexOf(file.name), 1))
    }
  }
  const add = (files: Iterable<File>) => {
    setError(null)
    for (const file of files) void attach(file)
  }
  return {
    running,
    error,
    handlers: {
      onPaste(event: ClipboardEvent) {
        const { files, types } = event.clipboardData
        const text = event.clipboardData.getData('text/plain').trim()
        // Office programs put a picture of the text beside the text; then the text is meant.
        if (files.length > 0 && !types.includes('text/plain')) add(files)
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
