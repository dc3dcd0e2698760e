import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'

export function changesHandlers({ changes }: CoreContext): HandlersOf<'changes'> {
  return {
    'changes.watch': (_input, { signal, progress }) =>
      new Promise((resolve) => {
        const end = changes.subscribe(progress)
        const stop = () => {
          end()
          resolve(null)
        }
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop, { once: true })
      }),
  }
}
