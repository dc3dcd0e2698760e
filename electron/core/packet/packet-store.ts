import { join } from 'node:path'
import { z } from 'zod'
import { BuiltPacket } from '@shared/case/built-packet'
import { PacketShown } from '@shared/case/packet-comparison'
import { AppError } from '@shared/errors'
import { removeIfThere, sha256, writeNewFile } from '../vault/durable'
import type { Vault } from '../vault/vault'

/** What is written beside each stored PDF. */
const StoredPacket = z.looseObject({
  format: z.literal('casebook-packet'),
  packet: BuiltPacket,
  /** Name of the PDF in the same folder. */
  file: z.string().regex(/^[^/\\]+\.pdf$/),
  /** SHA-256 of the PDF. */
  sha256: z.string(),
  /** What it showed; packets that were kept by earlier versions do not say. */
  shown: PacketShown.optional().catch(undefined),
})
export type StoredPacket = z.infer<typeof StoredPacket>

type PacketFolder = Pick<Vault, 'files' | 'layout'>

/** The packets of a vault, the newest first. */
export async function storedPackets({ files, layout }: PacketFolder): Promise<StoredPacket[]> {
  if (!(await files.stat(layout.packets))) return []
  const names = (await files.list(layout.packets)).filter((name) => name.endsWith('.json'))
  const found = await Promise.all(names.map((name) => readStored(() => files.read(join(layout.packets, name)))))
  return found
    .filter((stored) => stored !== undefined)
    .toSorted((a, b) => b.packet.builtAt.localeCompare(a.packet.builtAt) || (a.packet.id < b.packet.id ? -1 : 1))
}

/** Files of other programs may lie in the folder too; they are no packets. */
async function readStored(read: () => Promise<Uint8Array>): Promise<StoredPacket | undefined> {
  const text = new TextDecoder().decode(await read())
  try {
    return StoredPacket.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Keeps a packet in the vault. One that was built from the same inputs before is not kept twice: its own entry is given
 * back. @throws AppError STORAGE when the disk refuses.
 */
export async function storePacket(
  vault: PacketFolder,
  packet: BuiltPacket,
  bytes: Uint8Array,
  shown?: PacketShown,
): Promise<BuiltPacket> {
  const { files, layout } = vault
  const digest = sha256(bytes)
  const known = (await storedPackets(vault)).find(
    (stored) => stored.sha256 === digest && stored.packet.inputDigest === packet.inputDigest,
  )
  if (known && (await files.stat(join(layout.packets, known.file)))) return known.packet
  const base = await freeName(vault, packet.name.replace(/\.pdf$/, ''))
  const stored: StoredPacket = {
    format: 'casebook-packet',
    packet,
    file: `${base}.pdf`,
    sha256: digest,
    ...(shown && { shown }),
  }
  try {
    await files.makeFolder(layout.packets)
    await writeNewFile(files, join(layout.packets, stored.file), bytes)
    await writeNewFile(files, join(layout.packets, `${base}.json`), new TextEncoder().encode(JSON.stringify(stored)))
  } catch (error) {
    const message =
      'The packet was built, but the disk refused to keep it in the vault. Your records are untouched; free some space and build again.'
    throw new AppError('STORAGE', message, undefined, { cause: error })
  }
  return packet
}

/** The name itself, or the first of "name 2", "name 3" that no file has. */
async function freeName({ files, layout }: PacketFolder, name: string): Promise<string> {
  const taken = new Set((await files.stat(layout.packets)) ? await files.list(layout.packets) : [])
  const isFree = (base: string) => !taken.has(`${base}.pdf`) && !taken.has(`${base}.json`)
  let base = name
  for (let count = 2; !isFree(base); count++) base = `${name} ${count}`
  return base
}

/** Where the PDF of a packet is. @throws AppError NOT_FOUND */
export async function packetFile(vault: PacketFolder, id: string): Promise<{ path: string; stored: StoredPacket }> {
  const stored = (await storedPackets(vault)).find(({ packet }) => packet.id === id)
  const path = stored && join(vault.layout.packets, stored.file)
  if (stored && path && (await vault.files.stat(path))) return { path, stored }
  throw new AppError('NOT_FOUND', 'This packet is no longer in the vault’s packets folder. Build it again.')
}

/** The packets whose pages show any of some records, or of which nobody knows. */
export async function packetsShowing(vault: PacketFolder, ids: ReadonlySet<string>): Promise<BuiltPacket[]> {
  const packets = (await storedPackets(vault)).map(({ packet }) => packet)
  return packets.filter(({ shows }) => shows === null || shows.some((id) => ids.has(id)))
}

/** Takes a packet out of the folder for good, its PDF first. @throws AppError NOT_FOUND, or STORAGE when the disk refuses. */
export async function removePacket(vault: PacketFolder, id: string): Promise<void> {
  const { path, stored } = await packetFile(vault, id)
  try {
    await vault.files.remove(path)
    await removeIfThere(vault.files, join(vault.layout.packets, stored.file.replace(/\.pdf$/, '.json')))
    await vault.files.syncFolder(vault.layout.packets)
  } catch (error) {
    const message = `The disk refused to remove “${stored.file}”. Your records are untouched; try again.`
    throw new AppError('STORAGE', message, undefined, { cause: error })
  }
}

/** A packet's bytes, checked. @throws AppError NOT_FOUND, or VAULT_DAMAGED when the file was altered. */
export async function readPacket(vault: PacketFolder, id: string): Promise<{ packet: BuiltPacket; bytes: Uint8Array }> {
  const { path, stored } = await packetFile(vault, id)
  const bytes = new Uint8Array(await vault.files.read(path))
  if (sha256(bytes) === stored.sha256) return { packet: stored.packet, bytes }
  throw new AppError(
    'VAULT_DAMAGED',
    `The file “${stored.file}” was altered after it was built. It stays where it is; build the packet again for a sound one.`,
  )
}
