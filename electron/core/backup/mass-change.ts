import { isMassChange, massChangeWords } from '@shared/backup/guard'
import { AppError } from '@shared/errors'
import type { Vault } from '../vault/vault'
import type { BackupKeeper } from './keeper'

interface MassChange {
  /** The records that are removed or overwritten. */
  touched: number
  /** Of so many. */
  all: number
  confirmed: boolean
  /** What is done, for the sentence "This … 62 of 80 records in one step." */
  does: string
  /** How it is taken back, in a sentence. */
  wayBack: string
}

/**
 * Stands before a step that takes much of a vault away at once: asks, and makes sure of a backup.
 * @throws AppError NEEDS_CONFIRMATION until it is confirmed; STORAGE when there is no backup to rely on. Nothing was changed.
 */
export async function guardMassChange(keeper: BackupKeeper, vault: Vault, change: MassChange): Promise<void> {
  const { touched, all, confirmed, does, wayBack } = change
  if (!isMassChange(touched, all)) return
  if (!confirmed) {
    throw new AppError('NEEDS_CONFIRMATION', massChangeWords(does, touched, all, wayBack), { touched, all })
  }
  await keeper.before(vault, 'before-bulk')
}

/** Before records are added, which takes nothing away: a place that is not there must not stand in the way. */
export async function backUpBeforeImport(keeper: BackupKeeper, vault: Vault): Promise<string[]> {
  if (vault.info.readOnlyBecause !== null) return []
  try {
    await keeper.before(vault, 'before-import')
    return []
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [`No backup was made before these records were added. ${error.message}`]
  }
}
