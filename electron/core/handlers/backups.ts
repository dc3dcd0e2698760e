import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { CoreContext } from '../context'

export function backupsHandlers({ session, backups, changes }: CoreContext): HandlersOf<'backups'> {
  const { keeper, restorer, places, config } = backups
  const vault = () => session.vault()
  return {
    'backups.status': () => keeper.status(vault()),
    'backups.list': ({ from }) => keeper.list(session.current(), from),
    'backups.places': () => places.known(),
    'backups.place': async ({ folder }) => {
      await places.choose(vault(), folder)
      changes.emit({ type: 'backups' })
      return keeper.status(vault())
    },
    'backups.make': ({ reason, to }, work) =>
      keeper.make(vault(), { reason: 'asked', to, ...(reason !== undefined && { label: reason }) }, work),
    'backups.verify': (chosen, work) => keeper.verify(session.current(), chosen, work),
    'backups.preview': (chosen, { signal }) => restorer.preview(vault(), chosen, signal),
    'backups.restore': async (chosen, work) => {
      const report = await restorer.here(vault(), chosen, work)
      // They are paused now.
      changes.emit({ type: 'backups' })
      return report
    },
    'backups.restoreInto': ({ folder, ...chosen }, work) => restorer.into(folder, session.current(), chosen, work),
    'backups.resume': async () => {
      await config.change(vault().id, { pausedSince: null })
      changes.emit({ type: 'backups' })
      return keeper.status(vault())
    },
    'backups.pin': ({ id, pinned }) => keeper.pin(vault(), id, pinned),
    'backups.holding': ({ ids }) => backups.holding(vault(), ids),
    'backups.remove': async ({ id, confirmed }) => {
      if (!confirmed) await askBeforeLast(id)
      await keeper.remove(vault(), id)
      return null
    },
  }

  async function askBeforeLast(id: string) {
    const { backups: all } = await keeper.list(vault())
    if (all.some((backup) => backup.id !== id && backup.verifiedAt !== null)) return
    const message =
      'No other backup of this vault is verified. Make and verify another one first, or confirm that this one may go. Nothing was removed.'
    throw new AppError('NEEDS_CONFIRMATION', message)
  }
}
