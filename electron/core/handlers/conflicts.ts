import type { Handlers } from '@shared/contract'
import type { CoreContext } from '../context'
import { conflictFiles, readConflict } from '../sync-folder/conflict-copies'
import { mergeConflict } from '../sync-folder/merge-conflict'

export function conflictsHandlers({ session }: CoreContext): Pick<Handlers, 'vault.conflicts' | 'vault.mergeConflict'> {
  return {
    'vault.conflicts': async () => {
      const vault = session.vault()
      const conflicts = []
      for (const conflict of await conflictFiles(vault)) conflicts.push(await readConflict(vault, conflict))
      return conflicts
    },
    'vault.mergeConflict': ({ file, ids }) => mergeConflict(session.vault(), file, ids),
  }
}
