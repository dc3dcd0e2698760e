import { type BrowserWindow, dialog } from 'electron'

/** How long the page may take to save what it holds, in milliseconds, before the person is asked. */
const SAVE_TIME = 700

/**
 * Lets a window with unsaved words close as soon as they are saved, and asks when they cannot be. Electron shows no dialog
 * of its own: a page that holds its window back would just not close.
 */
export function closeWhenSaved(window: BrowserWindow): void {
  let isClosing = false
  let hasWaited = false
  window.on('close', () => (isClosing = true))
  window.webContents.on('will-prevent-unload', (event) => {
    if (isClosing && !hasWaited) {
      // The page began to save when it was asked to leave.
      setTimeout(() => window.isDestroyed() || window.close(), SAVE_TIME)
    } else if (leavesAnyway(window)) {
      event.preventDefault()
    }
    hasWaited = isClosing && !hasWaited
    isClosing = false
  })
}

function leavesAnyway(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Your last words are not saved yet.',
    detail: 'Stay to see why. If you leave, they are lost; everything saved before is safe.',
    buttons: ['Stay', 'Leave'],
    defaultId: 0,
    cancelId: 0,
  })
  return answer === 1
}
