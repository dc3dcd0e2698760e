import { join } from 'node:path'

/** Where everything in a vault's folder is. */
export interface VaultLayout {
  folder: string
  /** Says that this is a vault, which one, and of which format. Rarely written. */
  manifest: string
  /** Who writes; for people and other machines to read. The lock itself is the kernel's. */
  lock: string
  /** Generations (the whole state) and journals (the changes since). */
  db: string
  /** Attachments under their SHA-256. */
  blobs: string
  /** Attachments that are still coming in. */
  uploads: string
  /** Files of records that commands dropped while the vault was open elsewhere. */
  inbox: string
  /** Packets that were built. */
  packets: string
  /** What could not be read, byte for byte. */
  quarantine: string
  /** Journals that are no longer needed for opening. */
  history: string
}

export function layoutOf(folder: string): VaultLayout {
  const blobs = join(folder, 'blobs')
  return {
    folder,
    manifest: join(folder, 'vault.json'),
    lock: join(folder, 'lock'),
    db: join(folder, 'db'),
    blobs,
    uploads: join(blobs, 'tmp'),
    inbox: join(folder, 'inbox'),
    packets: join(folder, 'packets'),
    quarantine: join(folder, 'quarantine'),
    history: join(folder, 'history'),
  }
}

/** The folders that a vault has from the start. */
export const foldersOf = (layout: VaultLayout) => [
  layout.db,
  layout.blobs,
  layout.uploads,
  layout.inbox,
  layout.packets,
  layout.quarantine,
  layout.history,
]

/** Stands in a folder while a vault is made there; without a manifest beside it, what lies there is no vault yet. */
export const makingMark = (layout: VaultLayout) => join(layout.folder, '.casebook-making')

const numbered = (name: string, number: number) => `${name}-${String(number).padStart(6, '0')}.ndjson`
export const generationName = (number: number) => numbered('gen', number)
export const journalName = (number: number) => numbered('journal', number)

/** The number in the name of a generation or journal, or undefined for any other file. */
export function numberIn(fileName: string, prefix: 'gen' | 'journal'): number | undefined {
  const match = /^(gen|journal)-(\d{6,})\.ndjson$/.exec(fileName)
  return match?.[1] === prefix ? Number(match[2]) : undefined
}
