import { reportSaving } from '@/client/save-state'
import { upload } from '@/client/upload'
import type { Draft } from '@/client/use-record-draft'
import { AppError } from '@shared/errors'
import type { ParsedDraft } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record-shape'
import { useState } from 'react'

export interface RunningUpload {
  key: string
  name: string
  /** Bytes. */
  done: number
  total: number
  cancel: () => void
}

export interface Uploads {
  running: readonly RunningUpload[]
  /** Why a file could not be attached. */
  errors: readonly string[]
  /** Whether a file was attached since the form was opened. */
  hasAttached: boolean
  /** Attaches files; the second is told of each that is in the vault, the third of each that is not. */
  add: (files: readonly File[], onAttached?: (attachment: Attachment) => void, onFailed?: () => void) => void
}

/** Attaching files to a record: each is copied into the vault, then the record names it. */
export function useUploads(draft: Draft<ParsedDraft>): Uploads {
  const [running, setRunning] = useState<readonly RunningUpload[]>([])
  const [errors, setErrors] = useState<readonly string[]>([])
  const [hasAttached, setHasAttached] = useState(false)

  const attach = async (file: File, onAttached?: (attachment: Attachment) => void, onFailed?: () => void) => {
    const key = crypto.randomUUID()
    const stop = new AbortController()
    const began = { key, name: file.name, done: 0, total: file.size, cancel: () => stop.abort() }
    const progress = (done: number) => setRunning((now) => now.map((one) => (one.key === key ? { ...one, done } : one)))
    setRunning((now) => [...now, began])
    reportSaving(key, { type: 'saving' })
    try {
      const attachment = await upload(file, { signal: stop.signal, onProgress: progress })
      draft.change(({ attachments }) =>
        attachments.some(({ sha256 }) => sha256 === attachment.sha256)
          ? {}
          : { attachments: [...attachments, attachment] },
      )
      setHasAttached(true)
      onAttached?.(attachment)
    } catch (error) {
      onFailed?.()
      if (!(error instanceof AppError && error.code === 'CANCELLED'))
        setErrors((now) => [...now, `${file.name}: ${error instanceof Error ? error.message : String(error)}`])
    } finally {
      reportSaving(key, { type: 'gone' })
      setRunning((now) => now.filter((one) => one.key !== key))
    }
  }

  return {
    running,
    errors,
    hasAttached,
    add(files, onAttached, onFailed) {
      setErrors([])
      for (const file of files) void attach(file, onAttached, onFailed)
    },
  }
}
