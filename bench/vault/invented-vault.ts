import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RecordDraft, VaultRecord } from '@shared/records/record-schemas'
import { createVault } from '../../electron/core/vault/create-vault'
import { openVault } from '../../electron/core/vault/open-vault'
import type { OpenVault } from '../../electron/core/vault/opened'
import { RecordTable } from '../../electron/core/vault/record-table'
import { emptyState } from '../../electron/core/vault/state'
import type { Access, Vault } from '../../electron/core/vault/vault'

export interface InventedVault {
  open(access?: Access): Promise<Vault>
  /** The path of the journal that is written to. */
  journal(): string
  /** Writes a new generation, as the vault does when its journal has grown long. */
  fold(vault: Vault): Promise<void>
  /** The same records as one JSON text. */
  writeBare(path: string): Promise<void>
}

const WORDS = 'model review latency evidence drift baseline feature design owner rollout metric incident'.split(' ')

/** About a kilobyte, as a short note is. */
function invented(index: number): VaultRecord {
  const note = Array.from({ length: 70 }, (_, word) => WORDS[(index * 31 + word * 7 + (word % 5)) % WORDS.length]).join(
    ' ',
  )
  const draft = RecordDraft.parse({ kind: 'idea', title: `Idea ${index}`, privateNote: note, tags: ['invented'] })
  const at = new Date(Date.parse('2026-01-01T00:00:00.000Z') + index * 1_000).toISOString()
  const managed = { id: `idea-${index}`, exhibit: null, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
  return VaultRecord.parse({ ...draft, ...managed })
}

export async function inventedVault(folder: string, count: number): Promise<InventedVault> {
  let ids = 0
  const options = { now: () => new Date(), newId: () => `bench-${(ids += 1)}` }
  const records = () => Array.from({ length: count }, (_, index) => invented(index))
  const state = { ...emptyState('Bench', false), records: RecordTable.of(records()) }
  await createVault(folder, { name: 'Bench', sample: false, ...options, contents: { id: 'bench', state } })
  return {
    open: (access = 'write') => openVault(folder, { ...options, access }),
    journal() {
      const names = readdirSync(join(folder, 'db')).filter((name) => name.startsWith('journal-'))
      return join(folder, 'db', names.toSorted().at(-1) ?? '')
    },
    async fold(vault) {
      if (!(await (vault as OpenVault).compaction.anew())) throw new Error('It was not folded.')
    },
    writeBare: (path) => writeFile(path, JSON.stringify(records())),
  }
}
