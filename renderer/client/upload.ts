import { CHUNK_BYTES } from '@shared/limits'
import { AppError } from '@shared/errors'
import type { Attachment } from '@shared/records/record-shape'
import { client } from './client'

export interface UploadOptions {
  signal?: AbortSignal
  /** Bytes that have arrived in the vault. */
  onProgress?: (done: number) => void
}

/**
 * Copies a file into the vault, piece by piece.
 * @throws AppError, CANCELLED when the signal was aborted; the vault then keeps nothing of it.
 */
export async function upload(file: File, { signal, onProgress }: UploadOptions = {}): Promise<Attachment> {
  const options = signal ? { signal } : {}
  const { upload: id } = await client.call(
    'blobs.begin',
    { name: file.name, type: file.type || 'application/octet-stream', size: file.size },
    options,
  )
  try {
    for (let offset = 0; offset < file.size; offset += CHUNK_BYTES) {
      if (signal?.aborted) throw new AppError('CANCELLED', 'This was cancelled.')
      const bytes = new Uint8Array(await file.slice(offset, offset + CHUNK_BYTES).arrayBuffer())
      const { received } = await client.call('blobs.append', { upload: id, offset, bytes }, options)
      onProgress?.(received)
    }
    return await client.call('blobs.finish', { upload: id }, options)
  } catch (error) {
    // The first error is the one to tell of; what is left behind is cleared when the vault opens.
    await client.call('blobs.cancel', { upload: id }).catch(() => undefined)
    throw error
  }
}
