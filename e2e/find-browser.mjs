import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * A browser of the Chromium family that runs here: the one that CHROMIUM_PATH names, one of the system, or Playwright's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const { env } = process
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH']
  return [...installed(env), chromium.executablePath()].find((path) => existsSync(path) && runs(path))
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function installed(env) {
  if (process.platform === 'darwin') return MAC
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    return folders.flatMap((folder) => WINDOWS.map((path) => join(folder, path)))
  }
  const folders = (env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Whether it starts: a browser that was copied without its system libraries is there and does not. On Windows asking for
 * the version would open a window.
 * @param {string} path
 */
function runs(path) {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
