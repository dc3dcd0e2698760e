import { join } from 'node:path'
import type { Damage } from './damage'
import { renameWhenFree, sha256, writeNewFile } from './durable'
import type { Files } from './files'
import type { VaultLayout } from './layout'

/** Keeps bytes that could not be understood; what lies there already is not kept twice. Resolves to its name in the vault. */
export async function setAside(files: Files, layout: VaultLayout, name: string, bytes: Uint8Array): Promise<string> {
  const fileName = `${sha256(bytes).slice(0, 12)}-${name}`
  const path = join(layout.quarantine, fileName)
  await files.makeFolder(layout.quarantine)
  if (!(await files.stat(path))) await writeNewFile(files, path, bytes)
  return `quarantine/${fileName}`
}

export async function setAsideLines(files: Files, layout: VaultLayout, damage: readonly Damage[]): Promise<void> {
  for (const { file, line, bytes } of damage) await setAside(files, layout, `${file}.line-${line}`, bytes)
}

/** Moves a whole file out of the way, under a name that is free. Resolves to its name in the vault. */
export async function moveAside(files: Files, layout: VaultLayout, path: string, name: string): Promise<string> {
  await files.makeFolder(layout.quarantine)
  const taken = new Set(await files.list(layout.quarantine))
  let fileName = name
  for (let count = 2; taken.has(fileName); count += 1) fileName = `${count}-${name}`
  await renameWhenFree(files, path, join(layout.quarantine, fileName))
  await files.syncFolder(layout.quarantine)
  return `quarantine/${fileName}`
}
