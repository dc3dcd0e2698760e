import { BrowserWindow, dialog } from 'electron'
import { isCaptureWindow } from './capture-window'
import { closeWhenSaved } from './unsaved'
import { webPreferences } from './web-preferences'

export interface WindowOptions {
  url: string
  preload: string
  /** For Linux and Windows; macOS takes it from the app's bundle. */
  icon: string
  /** Hears once that the page has loaded and can be seen. */
  onReady?: () => void
}

/** The window that there is, or a new one. */
export function showWindow(options: WindowOptions): void {
  const window = BrowserWindow.getAllWindows().find((candidate) => !isCaptureWindow(candidate))
  if (!window) return openWindow(options)
  if (window.isMinimized()) window.restore()
  window.focus()
}

function openWindow({ url, preload, icon, onReady }: WindowOptions): void {
  const window = new BrowserWindow({
    title: 'Casebook',
    icon,
    width: 1240,
    height: 820,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: webPreferences(preload),
  })
  closeWhenSaved(window)
  window.once('ready-to-show', () => window.show())
  window.webContents.once('did-finish-load', () => onReady?.())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') offerReload(window)
  })
  window.loadURL(url).catch((error: unknown) => {
    dialog.showErrorBox('Casebook could not show its window', error instanceof Error ? error.message : String(error))
  })
}

/** Asked, not done at once: a page that ends again and again would never stop. */
function offerReload(window: BrowserWindow) {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: 'The window stopped working.',
    detail: 'What was saved before is safe.',
    buttons: ['Reload', 'Close'],
  })
  if (answer === 0) window.reload()
  else window.destroy()
}
