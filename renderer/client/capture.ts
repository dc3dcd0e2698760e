import type { In } from '@shared/contract'
import { client } from './client'
import { givenIds, useVaultMutation } from './mutations'

/** Makes a captured note a record of its kind. */
export const useRefine = () =>
  useVaultMutation(
    (input: In<'capture.refine'>) => client.call('capture.refine', input),
    ({ id }) => [id],
  )

/** Takes records out of the inbox as they are. */
export const useKeepAsIs = () => useVaultMutation((ids: string[]) => client.call('capture.keep', { ids }), givenIds)
