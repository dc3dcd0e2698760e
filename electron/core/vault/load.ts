import { join } from 'node:path'
import { AppError } from '@shared/errors'
import type { Damage } from './damage'
import type { Files } from './files'
import type { VaultFormat } from './format'
import { decodeGeneration, type ReadGeneration } from './generation'
import { generationName, journalName, numberIn, type VaultLayout } from './layout'
import { replay } from './replay'
import type { VaultState } from './state'

/** What is on the disk, read and checked; nothing was written. */
export interface Loaded {
  state: VaultState
  damage: Damage[]
  /** Steps that should be there and are not. */
  missing: number
  /** Generations that could not be trusted as a whole; an older one and its journals took their place where they could. */
  distrusted: string[]
  generation: { number: number; size: number }
  /** The journal to write on to; undefined where it is missing. */
  journal: { number: number; end: number; torn: Uint8Array | undefined } | undefined
  /** Whether any of it was written in an older format. */
  isOlder: boolean
  /** The highest number that a generation or journal has. */
  highest: number
}

/**
 * Reads the newest generation that can be trusted and every journal since.
 * @throws AppError VAULT_DAMAGED, VAULT_NEWER
 */
export async function load(files: Files, layout: VaultLayout, vault: string, format: VaultFormat): Promise<Loaded> {
  const names = await files.list(layout.db)
  const generations = numbers(names, 'gen').toReversed()
  const { base, distrusted } = await newestSound(files, layout, generations, { vault, format })
  const loaded: Loaded = {
    state: base.read.state,
    damage: [...base.read.damage],
    missing: 0,
    distrusted,
    journal: undefined,
    generation: { number: base.number, size: base.bytes.byteLength },
    isOlder: base.read.header.formatVersion < format.version,
    highest: Math.max(...generations, ...numbers(names, 'journal')),
  }
  // Without the base's own journal, or with one that is empty, nobody knows what was saved in it.
  let isLost = !names.includes(journalName(base.number))
  for (const number of numbers(names, 'journal').filter((journal) => journal >= base.number)) {
    const name = journalName(number)
    const bytes = await files.read(join(layout.db, name))
    const { state, damage, missing, end, torn, isHeadless, isOlder } = replay(
      loaded.state,
      { name, bytes, vault },
      format,
    )
    loaded.state = state
    loaded.damage.push(...damage)
    loaded.missing += missing
    loaded.isOlder ||= isOlder
    loaded.journal = { number, end, torn }
    isLost ||= isHeadless
  }
  if (isLost) loaded.journal = undefined
  return loaded
}

export const numbers = (names: readonly string[], prefix: 'gen' | 'journal') =>
  names.flatMap((name) => numberIn(name, prefix) ?? []).toSorted((one, other) => one - other)

interface Base {
  number: number
  bytes: Uint8Array
  read: ReadGeneration
}

async function newestSound(
  files: Files,
  layout: VaultLayout,
  generations: readonly number[],
  { vault, format }: { vault: string; format: VaultFormat },
) {
  const distrusted: string[] = []
  let damaged: Base | undefined
  for (const number of generations) {
    const name = generationName(number)
    const bytes = await files.read(join(layout.db, name))
    const read = await decodeGeneration(bytes, { name, vault }, format)
    if (read?.isIntact) return { base: { number, bytes, read }, distrusted }
    distrusted.push(name)
    if (read) damaged ??= { number, bytes, read }
  }
  if (damaged) return { base: damaged, distrusted }
  const message = `No file in ${layout.db} can be read as the records of this vault. Nothing was changed; restore a backup.`
  throw new AppError('VAULT_DAMAGED', message)
}
