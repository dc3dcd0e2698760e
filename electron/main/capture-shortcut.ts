import type { CaptureShortcut } from '@shared/vault-info'
import { app, globalShortcut } from 'electron'
import type { CaptureShortcutKeys } from '../core/desktop'

/** The keys that open the capture window from any program. The system gives them to one program at a time. */
export function captureShortcut(open: () => void): CaptureShortcutKeys {
  let held: CaptureShortcut = 'off'
  let hasThem = false
  app.on('will-quit', () => globalShortcut.unregisterAll())
  return {
    use(shortcut) {
      if (hasThem) globalShortcut.unregister(held)
      held = shortcut
      hasThem = shortcut !== 'off' && globalShortcut.register(shortcut, open)
    },
    works: () => hasThem,
  }
}
