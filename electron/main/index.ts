import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { configDirOf } from '../core/config-dir'
import { createCore } from '../core/core'
import { captureShortcut } from './capture-shortcut'
import { showCapture } from './capture-window'
import { desktop } from './desktop'
import { serveIpc } from './ipc'
import { lockNavigation, lockSession } from './lock-down'
import { setMenu } from './menu'
import { ownPages } from './origin'
import { registerScheme, serveInterface } from './protocol'
import { showWindow } from './window'

const outDir = resolve(import.meta.dirname, '..')
const resourcesDir = join(app.isPackaged ? process.resourcesPath : resolve(outDir, '..'), 'resources')
const preload = join(outDir, 'preload', 'index.cjs')
const icon = join(resourcesDir, 'icons', 'icon.png')
const configDir = configDirOf({ platform: process.platform, env: process.env, home: homedir() })
const pages = ownPages(app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'])

registerScheme()
app.enableSandbox()
keepBrowserDataIn(join(configDir, 'window'))
if (app.requestSingleInstanceLock()) {
  // Never awaited at the top level of a module: `ready` waits for the module to end.
  app.whenReady().then(start).catch(endWith)
} else {
  app.exit(0)
}

async function start(): Promise<void> {
  lockSession(pages)
  lockNavigation(pages, desktop)
  setMenu({ isMac: process.platform === 'darwin', isPackaged: app.isPackaged })
  serveInterface(join(outDir, 'renderer'))
  const window = { url: pages.url, preload, icon }
  const shortcut = captureShortcut(() => showCapture(window))
  const core = await createCore({
    configDir,
    resourcesDir,
    workerFile: join(outDir, 'main', 'packet-worker.js'),
    host: 'electron',
    version: app.getVersion(),
    now: () => new Date(),
    newId: randomUUID,
    desktop: { ...desktop, captureShortcut: shortcut },
  })
  serveIpc(core.handlers, pages, console.error)
  closeOnQuit(() => core.close())
  const show = () => showWindow({ ...window, onReady: reportReady })
  app.on('second-instance', show)
  app.on('activate', show)
  show()
  const context = { signal: new AbortController().signal, progress: () => undefined }
  shortcut.use((await core.handlers['settings.read']({}, context)).captureShortcut)
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})

/** Chromium's caches get a folder of their own, apart from the person's settings; the lock of the instance is in it. */
function keepBrowserDataIn(folder: string) {
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}

function closeOnQuit(close: () => Promise<void>) {
  app.once('will-quit', (event) => {
    event.preventDefault()
    close().then(() => app.exit(0), endWith)
  })
}

/** `npm start` waits for this line to know that Electron works on this machine. */
function reportReady() {
  if (process.argv.includes('--probe')) console.log('casebook is ready')
}

function endWith(error: unknown) {
  console.error(error)
  dialog.showErrorBox('Casebook had to stop', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
