import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'
import { fillSample } from '../sample'

export function vaultsHandlers({ session, resources }: CoreContext): HandlersOf<'vaults'> {
  return {
    'vaults.list': async () => {
      const known = await session.known()
      const failed = session.notOpened()
      return {
        current: session.current()?.info ?? null,
        known,
        notOpened: failed
          ? {
              folder: failed.folder,
              name: known.find(({ folder }) => folder === failed.folder)?.name ?? '',
              code: failed.error.code,
              message: failed.error.message,
            }
          : null,
        suggestedFolder: await session.suggestedFolder('My case'),
      }
    },
    'vaults.create': async ({ name, folder, sample }) => {
      const place = { name, sample, ...(folder !== undefined && { folder }) }
      const vault = await session.create(place, sample ? (made) => fillSample(made, resources) : undefined)
      return vault.info
    },
    'vaults.open': async ({ folder, access }) => (await session.open(folder, access)).info,
    'vaults.close': async () => {
      await session.close()
      return null
    },
    'vaults.rename': async ({ name }) => (await session.rename(name)).info,
    'vaults.forget': async ({ folder }) => {
      await session.forget(folder)
      return null
    },
  }
}
