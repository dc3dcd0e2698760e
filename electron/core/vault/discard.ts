import { basename, join, sep } from 'node:path'
import { removeIfThere } from './durable'
import type { Files } from './files'
import { foldersOf, makingMark, type VaultLayout } from './layout'

/** Removes a vault that was never used: one whose making failed, or was interrupted. Other files in its folder stay. */
export async function discardVault(files: Files, layout: VaultLayout, alsoFolder: boolean): Promise<void> {
  // First, so that what is left, if this is interrupted, is no vault.
  await removeIfThere(files, layout.manifest)
  const own = [...foldersOf(layout), layout.lock, `${layout.lock}.held`, makingMark(layout)]
  const names = new Set(own.map((path) => basename(path)))
  for (const name of await files.list(layout.folder)) {
    if (names.has(name) || name.startsWith('.vault.json.')) await removeTree(files, join(layout.folder, name))
  }
  if (alsoFolder && (await files.list(layout.folder)).length === 0) await files.removeFolder(layout.folder)
}

async function removeTree(files: Files, path: string): Promise<void> {
  const found = await files.stat(path)
  if (!found?.isFolder) return removeIfThere(files, path)
  // A link that leads elsewhere is not followed.
  const place = await files.realPath(path)
  for (const name of await files.list(path)) {
    const inner = join(path, name)
    const isWithin = (await files.stat(inner)) && (await files.realPath(inner)).startsWith(place + sep)
    if (isWithin) await removeTree(files, inner)
  }
  return (await files.list(path)).length === 0 ? files.removeFolder(path) : undefined
}
