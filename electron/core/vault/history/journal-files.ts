import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Files } from '../files'
import { numberIn, type VaultLayout } from '../layout'

const unpack = promisify(gunzip)
const PACKED = '.gz'
/** More than this, unpacked, is no journal of ours. */
const MOST_BYTES = 1024 ** 3

/** A journal on the disk: in db/ as it was written, or compressed in history/. */
export interface JournalSource {
  number: number
  path: string
  isPacked: boolean
}

/** Every journal that there is, oldest first; one that is being moved counts where it was. */
export async function journalSources(files: Files, layout: VaultLayout): Promise<JournalSource[]> {
  const sources = new Map<number, JournalSource>()
  for (const [folder, isPacked] of [
    [layout.history, true],
    [layout.db, false],
  ] as const) {
    const names = (await files.stat(folder)) ? await files.list(folder) : []
    for (const name of names) {
      const number = numberIn(isPacked ? plainName(name) : name, 'journal')
      if (number !== undefined) sources.set(number, { number, path: join(folder, name), isPacked })
    }
  }
  return [...sources.values()].toSorted((one, other) => one.number - other.number)
}

const plainName = (name: string) => (name.endsWith(PACKED) ? name.slice(0, -PACKED.length) : '')
export const packedName = (name: string) => `${name}${PACKED}`

/** The bytes of a journal as it was written, from a position on. @throws where a packed one is damaged. */
export async function journalBytes(files: Files, source: JournalSource, from = 0): Promise<Uint8Array> {
  if (source.isPacked) {
    return (await unpack(await files.read(source.path), { maxOutputLength: MOST_BYTES })).subarray(from)
  }
  const file = await files.open(source.path, 'read')
  try {
    const { size } = await file.stat()
    const pieces: Uint8Array[] = []
    for (let at = from; at < size;) {
      const piece = await file.read(at, size - at)
      if (piece.byteLength === 0) break
      pieces.push(piece)
      at += piece.byteLength
    }
    return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
  } finally {
    await file.close()
  }
}
