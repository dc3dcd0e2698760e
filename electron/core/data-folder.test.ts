import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from './data-folder'

const folder = (platform: NodeJS.Platform, env = {}) => dataFolder({ platform, env, home: 'home' })

test('vaults are made where each platform keeps data, or inside the folder that was set', () => {
  expect(folder('linux')).toBe(join('home', '.local', 'share', 'casebook'))
  expect(folder('linux', { XDG_DATA_HOME: 'data' })).toBe(join('data', 'casebook'))
  expect(folder('darwin')).toBe(join('home', 'Library', 'Application Support', 'Casebook'))
  expect(folder('win32', { LOCALAPPDATA: 'local' })).toBe(join('local', 'Casebook'))
  expect(folder('linux', { CASEBOOK_CONFIG_DIR: 'here' })).toBe('here')
})
