import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, Page } from '@playwright/test'
import { environment, type RunningApp } from './app'

const cli = join(import.meta.dirname, '..', 'out', 'main', 'cli.js')

/** Starts `casebook serve` and opens its link in a fresh profile of the browser. */
export async function startLoopback(
  browser: Browser,
  configDir: string,
  watch: (page: Page) => void,
): Promise<RunningApp> {
  const child = spawn(process.execPath, [cli, 'serve', '--no-open', '--port', '0'], {
    env: environment(configDir),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const page = await openPage(browser, child, watch).catch(async (error: unknown) => {
    await end(child)
    throw error
  })
  let closing: Promise<unknown> | undefined
  return {
    page,
    async saved(action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()])
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    },
    // The page first: it would complain of a host that is gone.
    close: () =>
      (closing ??= page
        .context()
        .close()
        .then(() => end(child))),
  }
}

async function openPage(browser: Browser, child: ChildProcess, watch: (page: Page) => void): Promise<Page> {
  const link = await linkOf(child)
  const context = await browser.newContext({ viewport: { width: 1240, height: 820 } })
  const page = await context.newPage()
  watch(page)
  await page.goto(link)
  await page.waitForURL((url) => url.pathname === '/')
  return page
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** The link in the first line that it prints. */
async function linkOf(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! })
  const ended = once(child, 'exit').then(([code]) => `casebook serve ended with ${code} before it said its address`)
  const first = await Promise.race([once(lines, 'line').then(([line]) => String(line)), ended])
  const [link] = first.match(/http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]+/) ?? []
  if (!link) throw new Error(first)
  return link
}
