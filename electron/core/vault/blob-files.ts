import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '@shared/errors'
import { codeOf } from './disk'
import type { Files } from './files'
import type { VaultLayout } from './layout'
import { storageError } from './storage-error'

export const blobFolder = (layout: VaultLayout, sha256: string) => join(layout.blobs, sha256.slice(0, 2))
export const blobPath = (layout: VaultLayout, sha256: string) => join(blobFolder(layout, sha256), sha256)

/** A piece of an attachment, and the size of the whole, in bytes. @throws AppError NOT_FOUND */
export async function readPiece(files: Files, layout: VaultLayout, sha256: string, offset: number, length: number) {
  try {
    const file = await files.open(blobPath(layout, sha256), 'read')
    try {
      const { size, identity } = await file.stat()
      return {
        bytes: await readFully(file.read.bind(file), offset, Math.min(length, Math.max(0, size - offset))),
        size,
        identity,
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw storageError(error, 'The attachment could not be read')
    throw new AppError('NOT_FOUND', 'This attachment is missing from the vault’s blobs folder. A backup may hold it.')
  }
}

/** A whole attachment, as it was stored. @throws AppError NOT_FOUND, VAULT_DAMAGED */
export async function readWhole(files: Files, layout: VaultLayout, sha256: string): Promise<Uint8Array> {
  const { bytes } = await readPiece(files, layout, sha256, 0, Number.MAX_SAFE_INTEGER)
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes
  throw alteredBlob()
}

export function alteredBlob(): AppError {
  return new AppError(
    'VAULT_DAMAGED',
    'This attachment was changed outside Casebook, so it is not used. A backup may hold it as it was.',
  )
}

async function readFully(
  read: (position: number, length: number) => Promise<Uint8Array>,
  start: number,
  length: number,
) {
  const first = await read(start, length)
  if (first.byteLength === length || first.byteLength === 0) return first
  const pieces = [first]
  for (let at = first.byteLength; at < length;) {
    const piece = await read(start + at, length - at)
    if (piece.byteLength === 0) break
    pieces.push(piece)
    at += piece.byteLength
  }
  return new Uint8Array(Buffer.concat(pieces))
}
