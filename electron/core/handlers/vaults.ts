import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'

export function vaultsHandlers({ session }: CoreContext): HandlersOf<'vaults'> {
  return {
    'vaults.list': async () => ({
      current: session.current()?.info ?? null,
      known: await session.known(),
      suggestedFolder: await session.suggestedFolder('My case'),
    }),
    'vaults.create': async ({ name, folder, sample }) => {
      const vault = await session.create({ name, sample, ...(folder !== undefined && { folder }) })
      return vault.info
    },
    'vaults.open': async ({ folder }) => (await session.open(folder)).info,
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
