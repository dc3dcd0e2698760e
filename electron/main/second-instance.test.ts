import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { fake } from './fake-electron'

vi.mock('electron', async () => (await import('./fake-electron')).fakeModule)

it('a second Casebook on the same settings ends before it touches a vault', async () => {
  const configDir = await mkdtemp(join(tmpdir(), 'casebook-second-'))
  vi.stubEnv('CASEBOOK_CONFIG_DIR', configDir)
  fake.app.isPackaged = false
  fake.hasLock = false
  await import('./index')
  expect(fake.log).toContain('exit 0')
  expect(fake.log).not.toContain('ready')
  expect(fake.windows).toEqual([])
  // Chromium's own folder holds the lock that was asked for.
  expect(await readdir(configDir)).toEqual(['window'])
})
