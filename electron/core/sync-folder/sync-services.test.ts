import { describe, expect, test } from 'vitest'
import { syncServiceOf } from './sync-services'

const linux = { platform: 'linux' as const, env: {}, home: '/home/anna' }
const mac = { platform: 'darwin' as const, env: {}, home: '/Users/anna' }
const windows = {
  platform: 'win32' as const,
  env: { OneDrive: 'C:\\Users\\Anna\\Cloud', OneDriveCommercial: 'D:\\Work files' },
  home: 'C:\\Users\\Anna',
}

const there = (...paths: string[]) => {
  const found = new Set(paths)
  return async (path: string) => found.has(path)
}

describe('a sync folder is recognized by its path', () => {
  test.each([
    [linux, '/home/anna/Dropbox/casebook', 'Dropbox'],
    [linux, '/home/anna/Dropbox (Personal)/casebook', 'Dropbox'],
    [linux, '/home/anna/OneDrive/a/b', 'OneDrive'],
    [linux, '/home/anna/google-drive/x', 'Google Drive'],
    [linux, '/run/user/1000/gvfs/google-drive:host=gmail.com,user=anna/x', 'Google Drive'],
    [linux, '/home/anna/.local/share/casebook/vaults/mine', undefined],
    [linux, '/home/anna/dropbox-talk/casebook', undefined],
    [linux, '/home/anna/My Drive/casebook', undefined],
    [mac, '/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/casebook', 'iCloud Drive'],
    [mac, '/Users/anna/Library/CloudStorage/Dropbox/casebook', 'Dropbox'],
    [mac, '/Users/anna/Library/CloudStorage/OneDrive-Personal/casebook', 'OneDrive'],
    [mac, '/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.com/My Drive/casebook', 'Google Drive'],
    [mac, '/Users/anna/Library/Application Support/Casebook/vaults/mine', undefined],
    [windows, 'C:\\Users\\Anna\\Dropbox\\casebook', 'Dropbox'],
    [windows, 'C:\\Users\\Anna\\OneDrive - Example Ltd\\casebook', 'OneDrive'],
    [windows, 'c:\\users\\anna\\cloud\\casebook', 'OneDrive'],
    [windows, 'D:\\Work files\\casebook', 'OneDrive'],
    [windows, 'D:\\Work files of mine\\casebook', undefined],
    [windows, 'G:\\My Drive\\casebook', 'Google Drive'],
    [windows, 'C:\\Users\\Anna\\iCloudDrive\\casebook', 'iCloud Drive'],
    [windows, 'C:\\Users\\Anna\\AppData\\Local\\Casebook\\vaults\\mine', undefined],
  ])('%#: %s', async (machine, path, service) => {
    expect(await syncServiceOf(path, machine, there())).toBe(service)
  })
})

describe('a sync folder is recognized by what its service leaves in it', () => {
  test.each([
    [linux, '/data/shared/casebook', ['/data/shared/.dropbox'], 'Dropbox'],
    [linux, '/home/anna/sync/deep/casebook', ['/home/anna/sync/.stfolder'], 'Syncthing'],
    [windows, 'E:\\Files\\casebook', ['E:\\Files\\.tmp.driveupload'], 'Google Drive'],
    // The settings of the service, which lie in every home folder that uses it.
    [linux, '/home/anna/casebook', ['/home/anna/.dropbox'], undefined],
  ])('%#: %s', async (machine, path, marks, service) => {
    expect(await syncServiceOf(path, machine, there(...marks))).toBe(service)
  })
})
