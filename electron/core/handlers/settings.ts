import { join } from 'node:path'
import type { HandlersOf } from '@shared/contract'
import { Settings } from '@shared/vault-info'
import { configFile } from '../config-file'
import type { CoreContext } from '../context'
import { createQueue } from '../queue'
import { disk } from '../vault/disk'

export function settingsHandlers({ options, changes }: CoreContext): HandlersOf<'settings'> {
  const file = configFile(join(options.configDir, 'settings.json'), Settings, disk)
  const inTurn = createQueue()
  return {
    'settings.read': () => file.read(),
    'settings.write': (given) =>
      inTurn(async () => {
        const before = await file.read()
        const settings = {
          theme: given.theme ?? before.theme,
          preflight: given.preflight ?? before.preflight,
          caseViews: { ...before.caseViews, ...given.caseViews },
          captureShortcut: given.captureShortcut ?? before.captureShortcut,
          reviewLeft: { ...before.reviewLeft, ...given.reviewLeft },
          attachCautionRead: given.attachCautionRead ?? before.attachCautionRead,
          timelines: { ...before.timelines, ...given.timelines },
          updatedUntil: { ...before.updatedUntil, ...given.updatedUntil },
        }
        await file.write(settings)
        if (given.captureShortcut) options.desktop?.captureShortcut?.use(given.captureShortcut)
        changes.emit({ type: 'settings' })
        return settings
      }),
  }
}
