import type { Handlers, HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'

type BackupHandlers = HandlersOf<'backups'> & Pick<Handlers, 'vault.conflicts' | 'vault.mergeConflict'>

const soon = () => Promise.reject(new Error('Not built yet.'))

/** Placeholder while it is built. */
export function backupsHandlers(_context: CoreContext): BackupHandlers {
  return {
    'backups.status': soon,
    'backups.list': soon,
    'backups.places': soon,
    'backups.place': soon,
    'backups.make': soon,
    'backups.verify': soon,
    'backups.preview': soon,
    'backups.restore': soon,
    'backups.restoreInto': soon,
    'backups.resume': soon,
    'backups.pin': soon,
    'backups.remove': soon,
    'vault.conflicts': soon,
    'vault.mergeConflict': soon,
  }
}
