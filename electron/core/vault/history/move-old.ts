import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { removeIfThere, sha256, writeNewFile } from '../durable'
import type { Files } from '../files'
import { numberIn, type VaultLayout } from '../layout'
import { moveAside } from '../quarantine'
import { packedName } from './journal-files'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Generations that stay in db/, each with its journal, so that a damaged one is made again from those before it. */
export const KEPT_GENERATIONS = 5

/**
 * Moves the journals before the last five sound generations, compressed, to history/, and removes the generations before
 * those. No journal is ever discarded: each is removed only when its copy was read back and is the same.
 */
export async function moveOldJournals(files: Files, layout: VaultLayout, damaged: readonly string[]): Promise<void> {
  const names = await files.list(layout.db)
  const sound = names.filter((name) => numberIn(name, 'gen') !== undefined && !damaged.includes(name))
  const oldest = sound.map((name) => numberIn(name, 'gen') ?? 0).toSorted((one, other) => other - one)[
    KEPT_GENERATIONS - 1
  ]
  if (oldest === undefined) return
  for (const name of names) if ((numberIn(name, 'journal') ?? oldest) < oldest) await moveJournal(files, layout, name)
  for (const name of names) {
    if ((numberIn(name, 'gen') ?? oldest) >= oldest) continue
    if (damaged.includes(name)) await moveAside(files, layout, join(layout.db, name), name)
    else await removeIfThere(files, join(layout.db, name))
  }
  await files.syncFolder(layout.db)
}

async function moveJournal(files: Files, layout: VaultLayout, name: string): Promise<void> {
  const from = join(layout.db, name)
  const to = join(layout.history, packedName(name))
  const bytes = await files.read(from)
  await files.makeFolder(layout.history)
  if ((await files.stat(to)) && !(await holds(files, to, bytes))) await moveAside(files, layout, to, basename(to))
  if (!(await files.stat(to))) await writeNewFile(files, to, await pack(bytes))
  if (!(await holds(files, to, bytes))) throw new Error(`${basename(to)} does not hold what ${name} holds.`)
  await removeIfThere(files, from)
}

async function holds(files: Files, packed: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return sha256(await unpack(await files.read(packed))) === sha256(bytes)
  } catch {
    return false
  }
}
