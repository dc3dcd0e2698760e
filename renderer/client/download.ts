import { CHUNK_BYTES } from '@shared/limits'
import type { Attachment } from '@shared/records/record-shape'
import { client } from './client'

/** Hands bytes to the person as a file; the host asks where to put it, or puts it where downloads go. */
export function saveAs(name: string, bytes: Uint8Array | Blob, type = 'application/octet-stream') {
  const blob = bytes instanceof Blob ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** An attachment's bytes. The vault checks them against their hash while it reads. */
export async function readAttachment({ sha256, type }: Attachment, signal?: AbortSignal): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let [offset, size] = [0, Number.POSITIVE_INFINITY]
  while (offset < size) {
    const answer = await client.call('blobs.read', { sha256, offset, length: CHUNK_BYTES }, signal ? { signal } : {})
    parts.push(answer.bytes as Uint8Array<ArrayBuffer>)
    offset += answer.bytes.byteLength
    size = answer.bytes.byteLength === 0 ? offset : answer.size
  }
  return new Blob(parts, { type })
}
