import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronBridge } from '@shared/bridge'
import type { CaptureShortcut } from '@shared/vault-info'
import { beforeAll, expect, it, vi } from 'vitest'
import { fake } from './fake-electron'

vi.mock('electron', async () => (await import('./fake-electron')).fakeModule)

const KEYS = 'CommandOrControl+Shift+Space'
let bridge: ElectronBridge

beforeAll(async () => {
  vi.stubEnv('CASEBOOK_CONFIG_DIR', await mkdtemp(join(tmpdir(), 'casebook-capture-')))
  Object.assign(process, { resourcesPath: resolve(import.meta.dirname, '../..') })
  await import('./index')
  await import('../preload/index')
  await vi.waitUntil(() => fake.shortcuts.size > 0)
  bridge = fake.exposed['host'] as ElectronBridge
})

async function call(method: string, input: unknown): Promise<unknown> {
  return bridge.call(method, input, () => undefined).done
}
const use = (captureShortcut: CaptureShortcut) => call('settings.write', { captureShortcut })

it('opens one small window above all others on the field alone, with nothing weakened', () => {
  fake.shortcuts.get(KEYS)?.()
  fake.shortcuts.get(KEYS)?.()
  expect(fake.windows).toHaveLength(2)
  const [main, capture] = fake.windows
  expect(capture?.urls).toEqual(['app://main/index.html#/capture'])
  expect(capture?.options).toMatchObject({ alwaysOnTop: true, frame: false, skipTaskbar: true })
  expect(capture?.options['webPreferences']).toEqual(main?.options['webPreferences'])
  expect(capture?.focused).toBe(1)
})

it('is never taken for the window of the app', () => {
  fake.app.emit('second-instance')
  expect(fake.windows[0]?.focused).toBe(1)
  expect(fake.windows[1]?.focused).toBe(1)
})

it('opens anew after it was closed', () => {
  fake.windows[1]?.close()
  fake.shortcuts.get(KEYS)?.()
  expect(fake.windows).toHaveLength(3)
})

it('takes other keys at once, says when another program has them, and none when they are off', async () => {
  expect(await call('capture.shortcut', {})).toMatchObject({ value: { works: true } })
  fake.taken.add('CommandOrControl+Alt+Space')
  await use('CommandOrControl+Alt+Space')
  expect([...fake.shortcuts.keys()]).toEqual([])
  expect(await call('capture.shortcut', {})).toMatchObject({ value: { works: false } })
  await use('CommandOrControl+Shift+F9')
  expect([...fake.shortcuts.keys()]).toEqual(['CommandOrControl+Shift+F9'])
  await use('off')
  expect([...fake.shortcuts.keys()]).toEqual([])
})

it('gives the keys back when the app ends', async () => {
  await use(KEYS)
  fake.app.emit('will-quit', { preventDefault: () => undefined })
  expect(fake.shortcuts.size).toBe(0)
})
