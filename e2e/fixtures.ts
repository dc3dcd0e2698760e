import { mkdir } from 'node:fs/promises'
import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import type { App, HostName } from './app'
import { startElectron } from './electron-host'
import { findBrowser } from './find-browser.mjs'
import { startLoopback } from './loopback-host'

const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** A story that reaches for the network fails. evil.test stands for a site that points its name at this machine. */
const OFFLINE = '--host-resolver-rules=MAP evil.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

interface Fixtures {
  /** Set by the project in playwright.config.ts. */
  host: HostName
  app: App
}

interface WorkerFixtures {
  /** One browser for all stories of a worker, started by the first that needs it. */
  openBrowser: () => Promise<Browser>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['loopback', { option: true }],

  openBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from the pattern
    async ({}, provide) => {
      let browser: Browser | undefined
      await provide(async () => (browser ??= await launch()))
      await browser?.close()
    },
    { scope: 'worker' },
  ],

  /** A story that comes to its end leaves a page without a fault of access. */
  app: async ({ host, openBrowser }, provide, info) => {
    const configDir = info.outputPath('config')
    await mkdir(configDir, { recursive: true })
    const problems: string[] = []
    const expected: RegExp[] = []
    const watch = (page: Page) => {
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    }
    const start = async () =>
      host === 'electron' ? startElectron(configDir, watch) : startLoopback(await openBrowser(), configDir, watch)
    let running = await start()
    await provide({
      host,
      configDir,
      get page() {
        return running.page
      },
      saved: (action) => running.saved(action),
      close: () => running.close(),
      async restart() {
        await running.close()
        running = await start()
      },
      expectProblem: (pattern) => expected.push(pattern),
    })
    const isOpen = !running.page.isClosed()
    if (isOpen && info.status === info.expectedStatus) await expectAccessible(running.page)
    else if (isOpen) await info.attach('page', { body: await running.page.screenshot(), contentType: 'image/png' })
    for (const pattern of expected) await expect.poll(() => problems.join('\n')).toMatch(pattern)
    await running.close()
    const surprises = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))
    expect(surprises, 'errors in the page, and what the content security policy refused').toEqual([])
  },
})

function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found: install Chrome, Chromium or Edge, or set CHROMIUM_PATH.')
  // Playwright starts it without its sandbox, which neither root nor every container has; the pages are our own.
  return chromium.launch({ executablePath, args: [...QUIET, OFFLINE] })
}

export { expect }
