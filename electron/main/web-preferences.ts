import type { WebPreferences } from 'electron'

/** What every window of Casebook may do: as little as a page can. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
})
