import { EventEmitter } from 'node:events'

type Listener = (...values: unknown[]) => unknown

/** A page's side of the shell: who sends, from which frame. */
class FakeContents extends EventEmitter {
  readonly id = 1
  openHandler: ((details: { url: string }) => { action: string }) | undefined

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler
  }

  send(channel: string, ...values: unknown[]) {
    toPage.emit(channel, {}, ...structuredClone(values))
  }

  isDestroyed() {
    return false
  }
}

class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly urls: string[] = []
  readonly options: Record<string, unknown>
  focused = 0
  shown = 0
  /** Whether the page has words that are not saved. */
  holdsBack = false
  isClosed = false

  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    fake.windows.push(this)
    fake.app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows() {
    return fake.windows.filter((window) => !window.isClosed)
  }

  static getFocusedWindow() {
    return null
  }

  async loadURL(url: string) {
    this.urls.push(url)
  }

  /** Closes as Electron does: the page may hold it back, and the shell may overrule the page. */
  close() {
    this.emit('close')
    const preventDefault = () => (this.isClosed = true)
    if (this.holdsBack) this.webContents.emit('will-prevent-unload', { preventDefault })
    else this.isClosed = true
    if (this.isClosed) this.emit('closed')
  }

  show() {
    this.shown += 1
  }

  isDestroyed() {
    return this.isClosed
  }

  focus() {
    this.focused += 1
  }

  isMinimized() {
    return false
  }
}

const toMain = new EventEmitter()
const toPage = new EventEmitter()
const invoked = new Map<string, Listener>()

/**
 * Stands in for Electron where no binary is: enough of it to run the real main process and the real preload against each
 * other, with values cloned on the way as Electron clones them.
 */
export const fake = {
  /** What was called that has no other trace, in order. */
  log: [] as string[],
  windows: [] as FakeWindow[],
  schemes: [] as unknown[],
  /** What the preload gave to the page. */
  exposed: {} as Record<string, unknown>,
  /** The handlers that were set on the session, by the setter's name. */
  session: {} as Record<string, Listener>,
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  opened: [] as string[],
  hasLock: true,
  /** The button that a message box is answered with. */
  answer: 0,
  /** The frame that the next message comes from. */
  senderFrame: { parent: null, origin: 'app://main' } as { parent: unknown; origin: string } | null,
  /** What global keys do, by their names; those that another program has are not given. */
  shortcuts: new Map<string, () => void>(),
  taken: new Set<string>(),
  answersCalls: () => invoked.has('rpc:call'),

  app: Object.assign(new EventEmitter(), {
    isPackaged: true,
    enableSandbox: () => fake.log.push('enableSandbox'),
    requestSingleInstanceLock: () => fake.hasLock,
    setPath: (name: string, path: string) => fake.log.push(`setPath ${name} ${path}`),
    whenReady: async () => void fake.log.push('ready'),
    getVersion: () => '9.9.9',
    quit: () => fake.log.push('quit'),
    exit: (code: number) => fake.log.push(`exit ${code}`),
  }),
}

function record(name: string) {
  return (handler: Listener) => {
    fake.session[name] = handler
  }
}

function eventOfSender() {
  return { sender: fake.windows[0]?.webContents, senderFrame: fake.senderFrame }
}

export const fakeModule = {
  app: fake.app,
  BrowserWindow: FakeWindow,
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined },
  dialog: {
    showErrorBox: (title: string, words: string) => fake.log.push(`${title}: ${words}`),
    showMessageBoxSync: (_window: unknown, { message }: { message: string }) => {
      fake.log.push(`asked: ${message}`)
      return fake.answer
    },
  },
  globalShortcut: {
    register(keys: string, act: () => void) {
      if (fake.taken.has(keys)) return false
      fake.shortcuts.set(keys, act)
      return true
    },
    unregister: (keys: string) => fake.shortcuts.delete(keys),
    unregisterAll: () => fake.shortcuts.clear(),
  },
  shell: {
    openExternal: async (url: string) => void fake.opened.push(url),
    openPath: async (path: string) => (path.endsWith('.pdf') ? '' : 'no program for it'),
    showItemInFolder: (path: string) => fake.opened.push(path),
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: unknown[]) => fake.schemes.push(...schemes),
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => fake.protocols.set(scheme, handler),
  },
  session: {
    defaultSession: {
      setPermissionRequestHandler: record('permissionRequest'),
      setPermissionCheckHandler: record('permissionCheck'),
      setDevicePermissionHandler: record('devicePermission'),
      setSpellCheckerEnabled: (enabled: boolean) => fake.log.push(`spellChecker ${enabled}`),
      webRequest: { onBeforeRequest: record('beforeRequest') },
    },
  },
  ipcMain: {
    handle: (channel: string, listener: Listener) => invoked.set(channel, listener),
    on: (channel: string, listener: Listener) => toMain.on(channel, listener),
  },
  ipcRenderer: {
    on: (channel: string, listener: Listener) => toPage.on(channel, listener),
    off: (channel: string, listener: Listener) => toPage.off(channel, listener),
    send: (channel: string, ...values: unknown[]) => toMain.emit(channel, eventOfSender(), ...structuredClone(values)),
    async invoke(channel: string, ...values: unknown[]) {
      const listener = invoked.get(channel)
      if (!listener) throw new Error(`No handler registered for '${channel}'`)
      const answer: unknown = await Reflect.apply(listener, undefined, [eventOfSender(), ...structuredClone(values)])
      return structuredClone(answer)
    },
  },
  contextBridge: {
    exposeInMainWorld(name: string, value: unknown) {
      fake.exposed[name] = value
    },
  },
}
