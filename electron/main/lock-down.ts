import { app, session, type WebContents } from 'electron'
import type { Desktop } from '../core/desktop'
import type { OwnPages } from './origin'

/** No page gets a permission, and nothing is loaded from outside: Casebook does not talk to the network. */
export function lockSession(pages: OwnPages): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  // The spell checker fetches its dictionaries from a server.
  defaultSession.setSpellCheckerEnabled(false)
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !pages.mayLoad(url) }))
}

/** Whatever window or view there will ever be, it stays on Casebook's own pages. */
export function lockNavigation(pages: OwnPages, desktop: Desktop): void {
  app.on('web-contents-created', (_event, contents) => stayOn(pages, contents, desktop))
}

function stayOn(pages: OwnPages, contents: WebContents, desktop: Desktop) {
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (!pages.isOwnUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    // A refused link does nothing: the page offers only links that may open.
    desktop.openLink?.(url).catch(() => undefined)
    return { action: 'deny' }
  })
}
