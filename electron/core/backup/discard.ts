import { join } from 'node:path'
import type { Files } from '../vault/files'

/** Removes a folder and all in it. Only for what was made to be thrown away. */
export async function discard(files: Files, folder: string): Promise<void> {
  if (!(await files.stat(folder))) return
  await empty(files, folder)
  await files.removeFolder(folder)
}

/** Removes all that is in a folder. */
export async function empty(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    const path = join(folder, name)
    if ((await files.stat(path))?.isFolder) await discard(files, path)
    else await files.remove(path)
  }
}
