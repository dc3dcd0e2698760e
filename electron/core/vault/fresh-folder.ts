import { join } from 'node:path'
import type { Files } from './files'

/** A name that every file system takes: letters and digits of any script, in lower case, joined by hyphens. */
export function slug(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  const text = Array.from((words ?? []).join('-'))
    .slice(0, 60)
    .join('')
  // Windows reserves some names of devices whatever follows the dot.
  return text === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(text) ? `vault${text && `-${text}`}` : text
}

/** A folder for a vault of this name that nothing stands in yet. */
export async function freshFolder(files: Files, parent: string, name: string): Promise<string> {
  const plain = join(parent, slug(name))
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? plain : `${plain}-${count}`
    if ((await files.stat(folder)) === undefined) return folder
  }
}
