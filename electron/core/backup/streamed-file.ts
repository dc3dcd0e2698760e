import { createHash } from 'node:crypto'
import { removeIfThere, renameWhenFree, writeAll } from '../vault/durable'
import type { Files } from '../vault/files'
import { breathe } from './slices'

const PIECE = 1024 * 1024

export interface Written {
  bytes: number
  /** SHA-256 in hex. */
  sha256: string
}

/**
 * Writes a new file piece by piece under a temporary name, waits for the disk, and reads it back. Nothing of it stays when
 * that fails. Its name needs a synced folder yet.
 */
export async function writeStreamed(
  files: Files,
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  mode?: number,
): Promise<Written> {
  const file = await files.open(path, 'wx', mode)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    try {
      for await (const piece of pieces) {
        await writeAll(file, piece)
        hash.update(piece)
        bytes += piece.byteLength
      }
      const { size } = await file.stat()
      if (size !== bytes) throw new Error(`The disk kept ${size} of ${bytes} bytes.`)
      await file.sync()
    } finally {
      await file.close()
    }
    const sha256 = hash.digest('hex')
    if ((await hashOf(files, path)).sha256 !== sha256)
      throw new Error('The disk gave back other bytes than it was given.')
    return { bytes, sha256 }
  } catch (error) {
    await removeIfThere(files, path)
    throw error
  }
}

/** Gives a file that was written its name, which nothing may have yet, and makes the name last. */
export async function place(files: Files, from: string, to: string, folder: string): Promise<void> {
  await renameWhenFree(files, from, to)
  await files.syncFolder(folder)
}

/** The bytes of a file, piece by piece. @throws the signal's reason when it is aborted. */
export async function* piecesOf(files: Files, path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = await files.open(path, 'read')
  try {
    for (let position = 0; ;) {
      await breathe(signal)
      const piece = await file.read(position, PIECE)
      if (piece.byteLength === 0) return
      yield piece
      position += piece.byteLength
    }
  } finally {
    await file.close()
  }
}

/** What a file holds, by its size and hash. */
export async function hashOf(files: Files, path: string, signal?: AbortSignal): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of piecesOf(files, path, signal)) {
    hash.update(piece)
    bytes += piece.byteLength
  }
  return { bytes, sha256: hash.digest('hex') }
}
