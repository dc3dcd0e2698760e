import { AppError } from '@shared/errors'
import { nextOnTrail } from '@shared/evidence/next-on-trail'
import type { VaultRecord } from '@shared/records/kinds'
import type { Change } from '../vault/change'
import { planCreate } from '../vault/plan'
import type { VaultState } from '../vault/state'
import type { Vault } from '../vault/vault'

/**
 * Makes the idea or the project that a record leads to, and links both, in one step.
 * @throws AppError NOT_FOUND, INVALID_INPUT where nothing follows on the record
 */
export async function createNext(vault: Vault, from: string, newId: () => string): Promise<VaultRecord> {
  let id = ''
  const plan = (state: VaultState, at: string) => {
    do id = newId()
    while (state.records.get(id))
    return planNext(state, from, { id, at })
  }
  await vault.append(plan, { label: 'Create' })
  const made = vault.get(id)
  if (!made) throw new Error('A record that was just saved is not there.')
  return made
}

function planNext(state: VaultState, from: string, { id, at }: { id: string; at: string }): Change[] {
  const record = state.records.get(from)
  if (!record) throw new AppError('NOT_FOUND', 'This record is not in the open vault. Nothing was changed.')
  const next = nextOnTrail(record)
  if (!next) {
    const message = `“${record.title}” has led to a project already, or is nothing that leads to one. Nothing was changed.`
    throw new AppError('INVALID_INPUT', message)
  }
  const { changes } = planCreate(state, next.draft, { id, at })
  const linked = next.from(id)
  if (linked === record) return changes
  return [...changes, { op: 'put', record: { ...linked, revision: record.revision + 1, updatedAt: at } }]
}
