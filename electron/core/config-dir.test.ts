import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configDirOf } from './config-dir'

const folder = (platform: NodeJS.Platform, env = {}) => configDirOf({ platform, env, home: 'home' })

describe('the folder of the settings', () => {
  it('is where each platform keeps them', () => {
    expect(folder('linux')).toBe(join('home', '.config', 'casebook'))
    expect(folder('linux', { XDG_CONFIG_HOME: 'settings' })).toBe(join('settings', 'casebook'))
    expect(folder('darwin')).toBe(join('home', 'Library', 'Application Support', 'Casebook'))
    expect(folder('win32', { APPDATA: 'roaming' })).toBe(join('roaming', 'Casebook'))
  })

  it('can be set for a test or a portable copy', () => {
    expect(folder('linux', { CASEBOOK_CONFIG_DIR: 'here' })).toBe('here')
  })
})
