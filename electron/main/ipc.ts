import type { Handlers } from '@shared/contract'
import { dispatch } from '@shared/dispatch'
import type { EndFrame, Frame } from '@shared/method'
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { OwnPages } from './origin'
import { runningCalls } from './running-calls'

/** Answers the calls of Casebook's own pages, and of nobody else. */
export function serveIpc(handlers: Handlers, pages: OwnPages, log: (error: unknown) => void): void {
  const running = runningCalls()

  ipcMain.handle('rpc:call', async (event, id: unknown, name: unknown, input: unknown): Promise<EndFrame> => {
    if (!isFromOurPage(event, pages) || typeof id !== 'number' || typeof name !== 'string') throw new Error('refused')
    const signal = running.start(event.sender, id)
    try {
      return await dispatch(handlers, name, input, { signal, onProgress: progressTo(event.sender, signal, id), log })
    } finally {
      running.end(event.sender, id)
    }
  })

  ipcMain.on('rpc:cancel', (event, id: unknown) => {
    if (isFromOurPage(event, pages) && typeof id === 'number') running.cancel(event.sender, id)
  })
}

/** The frame is null when it has navigated or gone; a frame inside the page is none of ours. */
function isFromOurPage({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent, pages: OwnPages): boolean {
  return senderFrame !== null && senderFrame.parent === null && pages.isOwnOrigin(senderFrame.origin)
}

function progressTo(contents: WebContents, signal: AbortSignal, id: number) {
  return (value: unknown) => {
    const frame: Frame = { t: 'progress', value }
    // A page that has gone has aborted its calls, so the next one never hears of them.
    if (!signal.aborted && !contents.isDestroyed()) contents.send(`rpc:progress:${id}`, frame)
  }
}
