import type { PacketWarning } from '@shared/case/built-packet'
import { AppError } from '@shared/errors'
import type { Vault } from '../vault/vault'
import { everyBlock } from './every-block'
import type { PacketDocument } from './tree'

/** Larger files would make a packet that nobody can mail, and that one call cannot carry. */
export const LARGEST_BYTES = 48 * 1024 * 1024

export interface Assets {
  bytes: ReadonlyMap<string, Uint8Array>
  warnings: PacketWarning[]
}

/** The files that a document shows, from the vault. One that is missing, damaged or too large is left out and said. */
export async function readAssets(
  { blobs }: Pick<Vault, 'blobs'>,
  document: PacketDocument,
  onFile: (done: number, total: number) => void,
): Promise<Assets> {
  const wanted = filesOf(document)
  const bytes = new Map<string, Uint8Array>()
  const warnings: PacketWarning[] = []
  for (const [done, [sha256, name]] of [...wanted].entries()) {
    onFile(done, wanted.size)
    try {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, so that memory holds one more file and not all
      bytes.set(sha256, await readFile(blobs, sha256, name))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      warnings.push({ message: `${name} is not shown: ${error.message}`, record: null })
    }
  }
  return { bytes, warnings }
}

async function readFile(blobs: Vault['blobs'], sha256: string, name: string): Promise<Uint8Array> {
  const { size } = await blobs.read(sha256, 0, 1)
  if (size <= LARGEST_BYTES) return blobs.whole(sha256)
  throw new AppError('TOO_LARGE', `${name} is larger than 48 MB. It stays in the vault; attach a shorter copy.`)
}

/** Each file once, with the words that name it. */
function filesOf({ sections }: PacketDocument): ReadonlyMap<string, string> {
  const files = everyBlock(sections).flatMap((block): [string, string][] => {
    if (block.type === 'attachment') return [[block.sha256, `The document attached to ${block.exhibit}`]]
    return block.type === 'image' ? [[block.sha256, block.alt]] : []
  })
  return new Map(files)
}
