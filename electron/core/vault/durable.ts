import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './disk'
import type { Files, OpenFile } from './files'

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Writes all bytes, however few the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength;) {
    const written = await file.write(bytes.subarray(at))
    if (written <= 0) throw new Error('The disk took no more bytes.')
    at += written
  }
}

/** Writes a new file and waits for the disk; nothing of it stays when that fails. Its name needs a synced folder yet. */
export async function writeSynced(files: Files, path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const file = await files.open(path, 'wx', mode)
  try {
    await writeAll(file, bytes)
    const { size } = await file.stat()
    if (size !== bytes.byteLength) throw new Error(`The disk kept ${size} of ${bytes.byteLength} bytes.`)
    await file.sync()
  } catch (error) {
    await file.close()
    await removeIfThere(files, path)
    throw error
  }
  await file.close()
}

/** Makes a file that must not exist yet: whole, on the disk, or not at all. */
export async function writeNewFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(path)
  await writeSynced(files, temporary, bytes)
  try {
    const kept = await files.read(temporary)
    if (sha256(kept) !== sha256(bytes)) throw new Error('The disk gave back other bytes than it was given.')
    if (await files.stat(path)) throw new Error(`${basename(path)} exists already.`)
    await renameWhenFree(files, temporary, path)
  } catch (error) {
    await removeIfThere(files, temporary)
    throw error
  }
  await files.syncFolder(dirname(path))
}

/** Puts new content in place of a small file: at any moment the name holds the old or the new, whole. */
export async function replaceFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(path)
  await writeSynced(files, temporary, bytes)
  try {
    await renameWhenFree(files, temporary, path)
  } catch (error) {
    await removeIfThere(files, temporary)
    throw error
  }
  await files.syncFolder(dirname(path))
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
