import { isTooMuch } from './damage'
import type { Loaded } from './load'
import type { Holder } from './lock'

/** What the person should know of what was found on opening, in sentences. */
export function noticesOf({ damage, missing, distrusted, journal }: Loaded): string[] {
  const notices = distrusted.map(
    (name) => `db/${name} is damaged. The records come from what else is kept; the file stays as it is.`,
  )
  if (damage.length > 0) {
    const [{ file, line, reason } = { file: '', line: 0, reason: '' }] = damage
    const more = damage.length > 1 ? `, and ${damage.length - 1} more` : ''
    const lines = damage.length === 1 ? 'One line' : `${damage.length} lines`
    notices.push(
      `${lines} of the vault could not be read and was left out (db/${file} line ${line}: ${reason}${more}). What stands there is kept, byte for byte; all other records are here.`,
    )
  }
  if (missing > 0) {
    notices.push(
      `${missing === 1 ? 'One change is' : `${missing} changes are`} missing from the journal. A backup may hold it.`,
    )
  }
  if (journal?.torn) {
    notices.push(
      'Casebook was stopped while it wrote a change that it had not yet called saved. What had been written of it is kept in quarantine/.',
    )
  }
  return notices
}

/** Why nothing should be written to a vault in this state, or undefined. */
export function reasonNotToWrite(loaded: Loaded): string | undefined {
  if (!loaded.journal) {
    return 'The newest journal in db/ is missing or empty, and with it the last changes may be. The vault opens for reading only, so that nothing covers them: put the file back, or restore a backup.'
  }
  if (isMuchDamaged(loaded)) {
    return 'Much of this vault is damaged. It opens for reading only, so that nothing covers what a backup still holds: restore a backup.'
  }
  return undefined
}

/** Whether a backup should be offered. */
export function isMuchDamaged({ damage, missing, state }: Loaded): boolean {
  return isTooMuch(damage.length + missing, state.records.size)
}

export function otherMachineNotice({ host, since }: Holder): string {
  return `The computer ${host} opened this vault at ${since} and has not closed it. If it is still open there, close it on one of the two.`
}
