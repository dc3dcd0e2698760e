import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'

export function changesHandlers({ changes }: CoreContext): HandlersOf<'changes'> {
  return {
    'changes.watch': (_input, context) =>
      new Promise((resolve) => {
        const end = changes.subscribe((event) => context.progress(event))
        const stop = () => {
          end()
          resolve(null)
        }
        if (context.signal.aborted) stop()
        else context.signal.addEventListener('abort', stop, { once: true })
      }),
  }
}
