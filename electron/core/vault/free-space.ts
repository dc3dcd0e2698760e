import type { Files } from './files'

const MEBIBYTE = 1024 * 1024
/** Less than this, in bytes, is nearly full. */
const RESERVE = 200 * MEBIBYTE

/** How much must be free so that changes can go on being saved: a new generation is written beside the old one. */
const needed = (generationSize: number) => Math.max(RESERVE, 2 * generationSize)

/** What the person should know of the disk before it is full, or undefined. */
export async function spaceNotice(files: Files, folder: string, generationSize: number): Promise<string | undefined> {
  const free = await files.freeSpace(folder)
  if (free === undefined || free >= needed(generationSize)) return undefined
  const left = Math.floor(free / MEBIBYTE)
  return `The disk of this vault is nearly full: ${left} MB are free. Free some space soon; until then everything is saved as usual, and Casebook says so at once when it cannot be.`
}

/** The same of the disk that backups go to. */
export async function backupSpaceNotice(files: Files, folder: string): Promise<string | undefined> {
  const free = await files.freeSpace(folder)
  if (free === undefined || free >= RESERVE) return undefined
  const left = Math.floor(free / MEBIBYTE)
  return `The disk of the backups is nearly full: ${left} MB are free. Free some space there, or choose another place for them.`
}

/** Whether a file of this many bytes would leave too little; undefined where the system does not say. */
export async function hasRoomFor(files: Files, folder: string, bytes: number): Promise<boolean> {
  const free = await files.freeSpace(folder)
  return free === undefined || free - bytes >= 16 * MEBIBYTE
}
