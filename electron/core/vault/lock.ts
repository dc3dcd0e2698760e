import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { AppError } from '@shared/errors'
import { codeOf } from './disk'
import { removeIfThere, writeAll } from './durable'
import type { Files } from './files'
import { kernelLock } from './kernel-lock'
import type { VaultLayout } from './layout'
import { storageError } from './storage-error'

/** Who writes, as the lock file tells it. */
export const Holder = z.object({ host: z.string(), pid: z.int(), since: z.string() })
export type Holder = z.infer<typeof Holder>

export interface VaultLock {
  /** Another machine whose name stands in the lock file: it may write too, over a network drive. */
  otherMachine: Holder | undefined
  /** False once another has named itself as the holder: on another machine, which this machine's kernel cannot see. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Makes this process the one that writes.
 * @throws AppError VAULT_IN_USE that names the holder.
 */
export async function takeLock(files: Files, layout: VaultLayout, vault: string, now: () => Date): Promise<VaultLock> {
  const folder = await files.stat(layout.folder)
  // By id and folder: the copy of a vault is another vault, and one folder may have several paths.
  const name = createHash('sha256').update(`${vault}\n${folder?.identity}`).digest('hex').slice(0, 32)
  const before = await readHolder(files, layout.lock)
  const release = await kernelLock(name, `${layout.lock}.held`)
  if (!release) throw inUse(await readHolder(files, layout.lock))
  const holder = { host: hostname(), pid: process.pid, since: now().toISOString() }
  const named = await writeHolder(files, layout.lock, holder)
  async function isHeld() {
    const found = named && (await files.stat(layout.lock))
    if (!found || found.identity === named.identity) return true
    return isDeepStrictEqual(await readHolder(files, layout.lock), holder)
  }
  return {
    otherMachine: before && before.host !== hostname() ? before : undefined,
    isHeld,
    async release() {
      try {
        const isMine = named !== undefined && (await isHeld())
        await named?.file.close()
        if (isMine) await removeIfThere(files, layout.lock)
      } finally {
        await release()
      }
    },
  }
}

/** Undefined where nobody is named. */
async function readHolder(files: Files, path: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)))
    return Holder.safeParse(value).data
  } catch (error) {
    // For people to read, and no more: whatever it says, the kernel decides.
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw storageError(error, 'The vault could not be opened')
  }
}

/**
 * Undefined where the holder could not be named; a disk that refuses even this is found out when the journal is opened. The
 * file stays open, so that no other file can get its identity.
 */
async function writeHolder(files: Files, path: string, holder: Holder) {
  try {
    await removeIfThere(files, path)
    const file = await files.open(path, 'wx')
    try {
      await writeAll(file, Buffer.from(`${JSON.stringify(holder)}\n`))
      return { file, identity: (await file.stat()).identity }
    } catch {
      await file.close()
      return undefined
    }
  } catch {
    return undefined
  }
}

function inUse(holder: Holder | undefined): AppError {
  const who = holder ? ` (process ${holder.pid} on ${holder.host})` : ''
  const message = `This vault is open in another Casebook${who}. Close it there first; nothing was changed.`
  return new AppError('VAULT_IN_USE', message, holder)
}
