import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import { reviewCase } from '../case-review'
import type { CoreContext } from '../context'

export function preflightHandlers({ options, session, resources }: CoreContext): HandlersOf<'preflight'> {
  return {
    'preflight.run': async ({ case: id }) => {
      const vault = session.vault()
      const item = vault.get(id)
      if (item?.kind !== 'case' || item.deletedAt !== null)
        throw new AppError('NOT_FOUND', 'This case is not in the vault, or lies in the trash.')
      const review = await reviewCase(resources, vault, item, options.now().toISOString().slice(0, 10))
      return review.preflight
    },
  }
}
