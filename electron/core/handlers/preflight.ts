import type { HandlersOf } from '@shared/contract'
import { caseIn, reviewCase } from '../case-review'
import type { CoreContext } from '../context'

export function preflightHandlers({ options, session, resources }: CoreContext): HandlersOf<'preflight'> {
  return {
    'preflight.run': async ({ case: id }) => {
      const vault = session.vault()
      const item = caseIn(vault, id)
      const review = await reviewCase(resources, vault, item, options.now().toISOString().slice(0, 10))
      return review.preflight
    },
  }
}
