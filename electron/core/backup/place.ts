import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from '@shared/errors'
import { codeOf } from '../vault/disk'
import { writeNewFile } from '../vault/durable'
import type { Files } from '../vault/files'
import { kernelLock } from '../vault/kernel-lock'

/** Where everything is in the place of one vault's backups. */
export interface PlaceLayout {
  folder: string
  /** Says that this is such a place, and of which vault. Written once. */
  sign: string
  /** Manifests, and the records of each backup. */
  backups: string
  /** Attachments under their SHA-256; each is stored once for all backups. */
  blobs: string
  /** What is being written or tried. Whatever lies here while nobody works is of no use. */
  temporary: string
  /** When each attachment was last read and found whole. */
  checked: string
  lock: string
}

export function placeLayoutOf(folder: string): PlaceLayout {
  return {
    folder,
    sign: join(folder, 'place.json'),
    backups: join(folder, 'backups'),
    blobs: join(folder, 'blobs'),
    temporary: join(folder, 'tmp'),
    checked: join(folder, 'checked.json'),
    lock: join(folder, 'lock'),
  }
}

const Sign = z.looseObject({
  format: z.literal('casebook-backups'),
  version: z.int().min(1),
  vault: z.string().min(1),
})

/** The folder of a vault's backups inside one that holds those of several. An id from a file is no safe name by itself. */
export function placeFolder(parent: string, vault: string): string {
  const isPlain = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(vault)
  return join(parent, isPlain ? vault : createHash('sha256').update(vault).digest('hex').slice(0, 32))
}

/** The vault that a place belongs to; undefined where the folder is no place or is not there. */
export async function vaultOfPlace(files: Files, folder: string): Promise<string | undefined> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(placeLayoutOf(folder).sign)))
    return Sign.safeParse(value).data?.vault
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/** Makes a place, or does nothing where it is one for the vault. @throws AppError NOT_POSSIBLE_HERE */
export async function makePlace(files: Files, folder: string, vault: string): Promise<PlaceLayout> {
  const layout = placeLayoutOf(folder)
  const found = await vaultOfPlace(files, folder)
  if (found !== undefined && found !== vault) {
    throw new AppError('NOT_POSSIBLE_HERE', `${folder} holds the backups of another vault. Choose another folder.`)
  }
  for (const part of [folder, layout.backups, layout.blobs, layout.temporary]) await files.makeFolder(part)
  if (found === undefined) {
    const sign = { format: 'casebook-backups', version: 1, vault }
    await writeNewFile(files, layout.sign, Buffer.from(`${JSON.stringify(sign, null, 2)}\n`))
    await files.syncFolder(dirname(folder))
  }
  return layout
}

/**
 * Refuses a place in the vault's own folder, and a vault in its own place: what destroys the one would take the other.
 * Compares what the disk says of the folders, so that neither links nor the case of letters deceive.
 * @throws AppError NOT_POSSIBLE_HERE
 */
export async function refuseNested(files: Files, place: string, vaultFolder: string): Promise<void> {
  const inside = (await isInside(files, place, vaultFolder)) || (await isInside(files, vaultFolder, place))
  if (!inside) return
  const message = `${place} and the vault’s folder lie one in the other, so that one fault could take both. Choose a folder elsewhere, best on another drive.`
  throw new AppError('NOT_POSSIBLE_HERE', message)
}

async function isInside(files: Files, path: string, folder: string): Promise<boolean> {
  const target = await files.stat(folder)
  if (!target) return false
  for (let current = await existing(files, path); ; current = dirname(current)) {
    const found = await files.stat(current)
    if (found?.identity === target.identity) return true
    if (dirname(current) === current) return false
  }
}

/** The nearest folder above that is there, without links. */
async function existing(files: Files, path: string): Promise<string> {
  for (let current = resolve(path); ; current = dirname(current)) {
    if (dirname(current) === current) return current
    if (await files.stat(current)) return files.realPath(current)
  }
}

/** Lets one program at a time write in a place. @throws AppError VAULT_IN_USE */
export async function inPlace<T>(files: Files, layout: PlaceLayout, work: () => Promise<T>): Promise<T> {
  const identity = (await files.stat(layout.folder))?.identity ?? layout.folder
  const name = `backup-${createHash('sha256').update(identity).digest('hex').slice(0, 32)}`
  const release = await kernelLock(name, layout.lock)
  if (!release) {
    const message = `Another Casebook is working on the backups in ${layout.folder}. Try again in a moment; nothing was changed.`
    throw new AppError('VAULT_IN_USE', message)
  }
  try {
    return await work()
  } finally {
    await release()
  }
}
