import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'

export function appHandlers({ options: { host, version, desktop } }: CoreContext): HandlersOf<'app'> {
  return {
    'app.info': async () => ({
      host,
      version,
      can: {
        openFile: desktop?.openFile !== undefined,
        showInFolder: desktop?.showInFolder !== undefined,
        captureShortcut: desktop?.captureShortcut !== undefined,
      },
    }),
  }
}
