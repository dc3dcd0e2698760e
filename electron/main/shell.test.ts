import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronBridge } from '@shared/bridge'
import type { Frame } from '@shared/method'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fake } from './fake-electron'

vi.mock('electron', async () => (await import('./fake-electron')).fakeModule)

let bridge: ElectronBridge
const own = { parent: null, origin: 'app://main' }
const ignore = () => undefined

beforeAll(async () => {
  vi.stubEnv('CASEBOOK_CONFIG_DIR', await mkdtemp(join(tmpdir(), 'casebook-shell-')))
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://127.0.0.1:5173')
  Object.assign(process, { resourcesPath: resolve(import.meta.dirname, '../..') })
  await import('./index')
  await import('../preload/index')
  await vi.waitUntil(fake.answersCalls)
  bridge = fake.exposed['host'] as ElectronBridge
})

afterEach(() => {
  fake.senderFrame = own
})

describe('the window', () => {
  it('is sandboxed, isolated and weakened by nothing', () => {
    expect(fake.windows).toHaveLength(1)
    const preferences = fake.windows[0]!.options['webPreferences'] as Record<string, unknown>
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    })
    const weakening = /webSecurity|InsecureContent|experimental|BlinkFeatures|nodeIntegrationIn|additionalArguments/
    expect(Object.keys(preferences).filter((name) => weakening.test(name))).toEqual([])
    expect(fake.log.indexOf('enableSandbox')).toBeLessThan(fake.log.indexOf('ready'))
  })

  it('opens the built interface, whatever the environment of a packaged app says', () => {
    expect(fake.windows[0]!.urls).toEqual(['app://main/index.html'])
  })

  it('comes to the front when Casebook is started again', () => {
    fake.app.emit('second-instance')
    expect(fake.windows).toHaveLength(1)
    expect(fake.windows[0]!.focused).toBe(1)
  })
})

describe('the session', () => {
  it('grants no permission and no device', () => {
    const answers: boolean[] = []
    const { permissionRequest, permissionCheck, devicePermission } = fake.session
    Reflect.apply(permissionRequest!, undefined, [{}, 'media', (granted: boolean) => answers.push(granted)])
    expect([...answers, permissionCheck!(), devicePermission!()]).toEqual([false, false, false])
    expect(fake.log).toContain('spellChecker false')
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://other/',
    'x',
  ])('loads nothing from %s', (url) => expect(isCancelled(url)).toBe(true))

  it.each(['app://main/index.html', 'blob:app://main/1', 'data:image/png;base64,', 'devtools://devtools/'])(
    'loads %s',
    (url) => expect(isCancelled(url)).toBe(false),
  )
})

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('cannot leave by %s', (event) => {
    const isPrevented = (url: string) => {
      const preventDefault = vi.fn<() => void>()
      fake.windows[0]!.webContents.emit(event, { url, preventDefault })
      return preventDefault.mock.calls.length === 1
    }
    expect(['https://example.org', 'file:///etc/passwd', 'app://other/', 'javascript:1'].map(isPrevented)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(isPrevented('app://main/index.html')).toBe(false)
  })

  it('opens no window; https and mailto links go to the system, others nowhere', async () => {
    const urls = ['https://example.org/', 'mailto:a@example.org', 'file:///etc/passwd', 'ms-msdt:/id', 'about:blank']
    expect(urls.map((url) => fake.windows[0]!.webContents.openHandler!({ url }).action)).toEqual([
      'deny',
      'deny',
      'deny',
      'deny',
      'deny',
    ])
    await vi.waitFor(() => expect(fake.opened).toEqual(['https://example.org/', 'mailto:a@example.org']))
  })

  it('attaches no view', () => {
    const preventDefault = vi.fn<() => void>()
    fake.windows[0]!.webContents.emit('will-attach-webview', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('gets exactly two functions', () => {
    expect(Object.keys(fake.exposed)).toEqual(['host'])
    expect(Object.keys(bridge).toSorted()).toEqual(['call', 'cancel'])
  })
})

describe('a call', () => {
  it('is answered by the core', async () => {
    const answer = await bridge.call('app.info', {}, ignore).done
    expect(answer).toMatchObject({ t: 'ok', value: { host: 'electron', version: '9.9.9', can: { openFile: true } } })
  })

  it.each([
    ['of an unknown name', 'no.such', {}, 'NOT_FOUND'],
    ['of a name that every object has', 'toString', {}, 'NOT_FOUND'],
    ['with unfit input', 'vaults.open', { folder: 7 }, 'INVALID_INPUT'],
  ])('%s is answered as data', async (_, name, input, code) => {
    expect(await bridge.call(name, input, ignore).done).toMatchObject({ t: 'error', error: { code } })
  })

  it.each([
    ['a frame that has gone', null],
    ['a frame inside the page', { parent: own, origin: 'app://main' }],
    ['another origin', { parent: null, origin: 'https://example.org' }],
    ['an origin of no name', { parent: null, origin: 'null' }],
    ['the development server', { parent: null, origin: 'http://127.0.0.1:5173' }],
  ])('from %s is refused', async (_, frame) => {
    fake.senderFrame = frame
    await expect(bridge.call('app.info', {}, ignore).done).rejects.toThrow('refused')
  })

  it('reports progress until it is cancelled', async () => {
    const { done, seen } = await watchChanges()
    expect(seen[0]).toMatchObject({ t: 'progress', value: { type: 'settings' } })
    expect(await done).toMatchObject({ t: expect.stringMatching(/ok|error/) })
  })

  it.each([
    ['loads again', 'did-start-navigation', { isMainFrame: true, isSameDocument: false }],
    ['crashes', 'render-process-gone', {}],
    ['is closed', 'destroyed', {}],
  ])('ends when its page %s', async (_, event, details) => {
    const leave = () => fake.windows[0]!.webContents.emit(event, details, { reason: 'clean-exit' })
    const { done } = await watchChanges(leave)
    expect(await done).toMatchObject({ t: expect.stringMatching(/ok|error/) })
  })
})

function isCancelled(url: string): boolean | undefined {
  let cancelled: boolean | undefined
  const answer = ({ cancel }: { cancel: boolean }) => (cancelled = cancel)
  Reflect.apply(fake.session['beforeRequest']!, undefined, [{ url }, answer])
  return cancelled
}

/** Watches for changes, makes one, and then ends the watching, by cancelling it or as told. */
async function watchChanges(end?: () => void) {
  const seen: Frame[] = []
  const { id, done } = bridge.call('changes.watch', {}, (frame) => seen.push(frame))
  await bridge.call('settings.write', { theme: 'dark' }, ignore).done
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0))
  if (end) end()
  else bridge.cancel(id)
  return { done, seen }
}
