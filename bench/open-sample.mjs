import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { findBrowser } from '../e2e/find-browser.mjs'

const root = resolve(import.meta.dirname, '..')

/**
 * Opens the built Casebook in a browser, with the sample in a folder of its own that goes away again.
 * @param {{ width?: number, height?: number }} [viewport]
 */
export async function openSample({ width = 1280, height = 800 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-sample-'))
  const { CASEBOOK_VAULT: _vault, ...env } = process.env
  const host = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve', '--no-open', '--port', '0'], {
    env: { ...env, CASEBOOK_CONFIG_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: ['--disable-gpu'], ...(executablePath ? { executablePath } : {}) })
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(await linkOf(host))
  await page.getByRole('button', { name: 'Look at the sample case' }).click()
  await drawn(page)
  const close = async () => {
    await browser.close()
    const ended = new Promise((done) => host.once('exit', done))
    host.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { page, folder, close }
}

/**
 * Waits until the first page of the packet is on the screen.
 * @param {import('@playwright/test').Page} page
 */
export const drawn = (page) =>
  page
    .getByRole('figure', { name: /^Page 1 of/ })
    .locator('canvas')
    .waitFor()

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} host */
async function linkOf(host) {
  for await (const line of createInterface({ input: host.stdout })) {
    const [link] = /http:\/\/127\.0\.0\.1:\S+/.exec(line) ?? []
    if (link) return link
  }
  throw new Error('casebook serve ended before it said its address. `npm run build` makes what it runs.')
}
