import { basename } from 'node:path'
import type { MergeReport } from '@shared/backup/conflict'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import { Numbering } from '../backup/plan-restore'
import type { Change } from '../vault/change'
import { moveAside } from '../vault/quarantine'
import { countersCovering, type VaultState } from '../vault/state'
import { storageError } from '../vault/storage-error'
import type { Vault } from '../vault/vault'
import { conflictFiles, otherRecords } from './conflict-copies'

/**
 * Takes the chosen records of a conflict copy in one step, then puts the copy away, whole.
 * @throws AppError NOT_FOUND, or STORAGE; then the copy stays where it is.
 */
export async function mergeConflict(vault: Vault, file: string, ids: readonly string[]): Promise<MergeReport> {
  const conflict = (await conflictFiles(vault)).find((candidate) => candidate.file === file)
  if (!conflict) throw new AppError('NOT_FOUND', 'This conflict copy is not in the vault’s folder any more.')
  const bytes = await vault.files.read(conflict.path)
  const found = new Map((await otherRecords(vault, conflict, bytes)).map((record) => [record.id, record]))
  const lacking = ids.find((id) => !found.has(id))
  if (lacking !== undefined) {
    throw new AppError(
      'NOT_FOUND',
      `The copy holds no record ${lacking} that differs from the vault. Nothing was changed.`,
    )
  }
  const chosen = ids.flatMap((id) => found.get(id) ?? [])
  let notices: string[] = []
  if (chosen.length > 0) {
    await vault.append(
      (state) => {
        const plan = planMerge(state, chosen)
        ;({ notices } = plan)
        return plan.changes
      },
      { label: 'Merge a conflict copy' },
    )
  }
  try {
    const keptAs = await moveAside(vault.files, vault.layout, conflict.path, basename(conflict.path))
    return { taken: chosen.map(({ id }) => id), notices, keptAs }
  } catch (error) {
    throw storageError(error, 'The chosen records were taken, and the copy could not be moved away')
  }
}

/** New records get numbers that are free here; others read as in the copy, in a new revision. */
function planMerge(state: VaultState, chosen: readonly VaultRecord[]): { changes: Change[]; notices: string[] } {
  const numbering = new Numbering(state, countersCovering(state.counters, chosen))
  const changes = chosen.map((record): Change => {
    const now = state.records.get(record.id)
    const merged = now
      ? { ...record, exhibit: now.exhibit, revision: Math.max(now.revision, record.revision) + 1 }
      : numbering.numbered(record)
    return { op: 'put', record: merged }
  })
  return { changes: [...changes, { op: 'counters', counters: numbering.counters }], notices: numbering.notices }
}
