import { open, type FileHandle } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { CHUNK_BYTES } from '@shared/limits'
import { AppError } from '@shared/errors'
import type { Attachment } from '@shared/records/record-shape'
import type { BlobStore } from '../core/vault/blobs'
import { fileType } from './file-type'
import type { Io } from './io'

/** Copies files into a vault, one after the other. @throws AppError NOT_FOUND for one that cannot be read. */
export async function attachFiles(paths: readonly string[], blobs: BlobStore, io: Io): Promise<Attachment[]> {
  const attached: Attachment[] = []
  for (const path of paths) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each may be large
    attached.push(await attachFile(resolve(io.cwd, path), blobs, io.signal))
  }
  return attached
}

async function attachFile(path: string, blobs: BlobStore, signal: AbortSignal): Promise<Attachment> {
  const file = await opened(path)
  try {
    const { size } = await file.stat()
    const upload = await blobs.begin({ name: basename(path), type: fileType(path), size })
    try {
      await copy(file, upload, blobs, signal)
      return await blobs.finish(upload)
    } catch (error) {
      await blobs.cancel(upload)
      throw error
    }
  } finally {
    await file.close()
  }
}

async function copy(file: FileHandle, upload: string, blobs: BlobStore, signal: AbortSignal): Promise<void> {
  const piece = Buffer.alloc(CHUNK_BYTES)
  for (let offset = 0; ;) {
    if (signal.aborted) throw new AppError('CANCELLED', 'Nothing was kept.')
    // oxlint-disable-next-line no-await-in-loop -- the pieces of a file come in order
    const { bytesRead } = await file.read(piece, 0, piece.byteLength, offset)
    if (bytesRead === 0) return
    // oxlint-disable-next-line no-await-in-loop -- the same
    offset = await blobs.append(upload, offset, piece.subarray(0, bytesRead))
  }
}

async function opened(path: string): Promise<FileHandle> {
  const file = await open(path, 'r').catch((error: unknown) => {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no file' : 'Nothing can be read at'
    throw new AppError('NOT_FOUND', `${reason} ${path}. Nothing was kept.`, undefined, { cause: error })
  })
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new AppError('NOT_FOUND', `${path} is no file. Nothing was kept.`)
}
