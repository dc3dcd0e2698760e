import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './disk'
import type { Files, OpenFile } from './files'

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const PIECE = 4 * 1024 * 1024

/** The same of bytes that may be many, without holding up other work. */
export async function sha256InPieces(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.byteLength; at += PIECE) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve))
    hash.update(bytes.subarray(at, at + PIECE))
  }
  return hash.digest('hex')
}

/** Writes all bytes, however few the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength;) {
    const written = await file.write(bytes.subarray(at))
    if (written <= 0) throw new Error('The disk took no more bytes.')
    at += written
  }
}

/** The bytes of a file, whole or in pieces. */
export type Content = Uint8Array | readonly Uint8Array[]
const piecesOf = (content: Content) => (content instanceof Uint8Array ? [content] : content)

const SYNC_EVERY = 4 * 1024 * 1024

/** Writes a new file and waits for the disk; nothing of it stays when that fails. Its name needs a synced folder yet. */
export async function writeSynced(files: Files, path: string, content: Content, mode?: number): Promise<string> {
  const hash = createHash('sha256')
  const file = await files.open(path, 'wx', mode)
  try {
    let [length, synced] = [0, 0]
    for (const piece of piecesOf(content)) {
      await writeAll(file, piece)
      hash.update(piece)
      length += piece.byteLength
      if (length - synced < SYNC_EVERY) continue
      // A large file that is synced at once would make the saves that come meanwhile wait for all of it.
      await file.dataSync()
      synced = length
    }
    const { size } = await file.stat()
    if (size !== length) throw new Error(`The disk kept ${size} of ${length} bytes.`)
    await file.sync()
  } catch (error) {
    await file.close()
    await removeIfThere(files, path)
    throw error
  }
  await file.close()
  return hash.digest('hex')
}

/** Makes a file that must not exist yet: whole, on the disk, or not at all. Resolves to the SHA-256 of its bytes. */
export async function writeNewFile(files: Files, path: string, content: Content): Promise<string> {
  return put(files, path, content, async () => {
    if (await files.stat(path)) throw new Error(`${basename(path)} exists already.`)
  })
}

/** Puts new content in place of a file: at any moment the name holds the old or the new, whole. */
export async function replaceFile(files: Files, path: string, content: Content): Promise<string> {
  return put(files, path, content, async () => undefined)
}

async function put(files: Files, path: string, content: Content, mayTakeName: () => Promise<void>): Promise<string> {
  const temporary = temporaryName(path)
  const given = await writeSynced(files, temporary, content)
  try {
    if ((await hashOfFile(files, temporary)) !== given) {
      throw new Error('The disk gave back other bytes than it was given.')
    }
    await mayTakeName()
    await renameWhenFree(files, temporary, path)
  } catch (error) {
    await removeIfThere(files, temporary)
    throw error
  }
  await files.syncFolder(dirname(path))
  return given
}

const READ_PIECE = 1024 * 1024

/** The SHA-256 of a file of any size, read piece by piece; "onBytes" hears how many were read. */
export async function hashOfFile(files: Files, path: string, onBytes?: (count: number) => void): Promise<string> {
  const hash = createHash('sha256')
  const file = await files.open(path, 'read')
  try {
    for (let position = 0; ;) {
      const bytes = await file.read(position, READ_PIECE)
      if (bytes.byteLength === 0) return hash.digest('hex')
      hash.update(bytes)
      position += bytes.byteLength
      onBytes?.(bytes.byteLength)
    }
  } finally {
    await file.close()
  }
}

export async function removeIfThere(files: Files, path: string): Promise<void> {
  try {
    await files.remove(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

const TEMPORARY = /^\.[^/\\]+\.[0-9]+-[0-9]+\.tmp$/
let count = 0

/** A name beside the file that no other process and no earlier call has taken. */
function temporaryName(path: string): string {
  count += 1
  return join(dirname(path), `.${basename(path)}.${process.pid}-${count}.tmp`)
}

/** Removes what interrupted writes left in a folder; only for whoever is its one writer. */
export async function removeTemporaries(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder)) if (TEMPORARY.test(name)) await removeIfThere(files, join(folder, name))
}

const RENAME_PAUSES = [10, 30, 100, 300, 1_000, 3_000]

/** Windows refuses a rename while a virus scanner or an indexer looks at the file; it lets go soon. */
export async function renameWhenFree(files: Files, from: string, to: string): Promise<void> {
  for (const pause of RENAME_PAUSES) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (process.platform !== 'win32' || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await files.rename(from, to)
}
