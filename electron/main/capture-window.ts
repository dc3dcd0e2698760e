import { app, BrowserWindow, dialog } from 'electron'
import { webPreferences } from './web-preferences'
import type { WindowOptions } from './window'

let current: BrowserWindow | undefined

export const isCaptureWindow = (window: BrowserWindow): boolean => window === current

/** A small window above all others with one field. It closes itself once the line is kept. */
export function showCapture({ url, preload, icon }: WindowOptions): void {
  if (current && !current.isDestroyed()) {
    current.show()
    return current.focus()
  }
  // Whoever was at work in another program goes on there.
  const cameFromElsewhere = BrowserWindow.getFocusedWindow() === null
  const window = new BrowserWindow({
    title: 'Capture',
    icon,
    width: 680,
    height: 340,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    show: false,
    webPreferences: webPreferences(preload),
  })
  current = window
  window.once('ready-to-show', () => window.show())
  window.once('closed', () => {
    current = undefined
    // Elsewhere the system gives the focus back by itself.
    if (cameFromElsewhere && process.platform === 'darwin') app.hide()
  })
  window.loadURL(`${url}#/capture`).catch((error: unknown) => {
    window.destroy()
    dialog.showErrorBox('Casebook could not show its window', error instanceof Error ? error.message : String(error))
  })
}
