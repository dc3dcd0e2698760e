import { isMassChange } from '@shared/backup/guard'
import type { Handlers } from '@shared/contract'
import type { CoreContext } from '../context'
import { conflictFiles, readConflict } from '../sync-folder/conflict-copies'
import { mergeConflict } from '../sync-folder/merge-conflict'

export function conflictsHandlers({
  session,
  backups,
}: CoreContext): Pick<Handlers, 'vault.conflicts' | 'vault.mergeConflict'> {
  return {
    'vault.conflicts': async () => {
      const vault = session.vault()
      const conflicts = []
      for (const conflict of await conflictFiles(vault)) conflicts.push(await readConflict(vault, conflict))
      return conflicts
    },
    'vault.mergeConflict': async ({ file, ids }) => {
      const vault = session.vault()
      // Each was chosen by a person, so nobody is asked again.
      const touched = ids.filter((id) => vault.get(id)).length
      if (isMassChange(touched, vault.info.records)) await backups.keeper.before(vault, 'before-bulk')
      return mergeConflict(vault, file, ids)
    },
  }
}
