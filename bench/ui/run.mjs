// `npm run bench:ui [-- 1000 10000]`: what a person waits for, in a browser, at several sizes of a vault.
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../e2e/find-browser.mjs'
import { buildProgram } from '../build-program.mjs'
import { serveEmptyPage } from './empty-page.mjs'
import { startHost } from './host.mjs'
import { scrollFrames, watchPage } from './in-page.mjs'
import { initialCode } from './initial-code.mjs'

const STARTS = 7
const SCROLLED = 3_000
const FRAME = 1_000 / 60
const TEXTS = ['model drift', 'latency', 'record 12', 'owner rollout', 'baseline', 'zebra']
const SEARCH = 'input[type="search"]'
const USABLE = 'nav[aria-label="Main"] ~ * h1, main h1'

/** @param {readonly number[]} values @param {number} share */
const at = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN
/** @param {number} value */
const ms = (value) => `${value.toFixed(0)} ms`
/** @param {number} value @param {number} other */
const times = (value, other) => `${(value / other).toFixed(1)} times`
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

/** @param {import('@playwright/test').Page} page */
const usable = async (page) => {
  await page.waitForFunction(() => /** @type {any} */ (window).bench?.usable > 0, undefined, { timeout: 120_000 })
  return page.evaluate(() => /** @type {any} */ (window).bench.usable)
}

/**
 * Loads a page some times in one browser and resolves to the milliseconds until it could be used.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function starts(page, url) {
  const taken = []
  for (let start = 0; start <= STARTS; start += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    await page.goto(url)
    // oxlint-disable-next-line no-await-in-loop -- the same
    taken.push(await usable(page))
    // oxlint-disable-next-line no-await-in-loop -- the same address would only jump
    await page.goto('about:blank')
  }
  return taken.slice(1)
}

/**
 * The first start of all, in a browser that has kept nothing but its key to the page: the median of three.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} ready
 * @param {import('@playwright/test').BrowserContext} [known]
 */
async function coldStart(browser, url, ready, known) {
  const taken = []
  for (let start = 0; start < 3; start += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    taken.push(await oneColdStart(browser, url, ready, known))
  }
  return at(taken, 0.5)
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} ready
 * @param {import('@playwright/test').BrowserContext} [known]
 */
async function oneColdStart(browser, url, ready, known) {
  const kept = known && { storageState: await known.storageState() }
  const context = await browser.newContext({ ...kept, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(watchPage, ready)
  await page.goto(url)
  const time = await usable(page)
  await context.close()
  return time
}

/** @param {import('@playwright/test').Page} page */
async function keystrokes(page) {
  for (const text of TEXTS) {
    await page.locator(SEARCH).fill('')
    await page.waitForTimeout(150)
    for (const letter of text) {
      await page.keyboard.type(letter)
      await page.waitForFunction(() => !(/** @type {any} */ (window).bench.isWaiting), undefined, { polling: 30 })
      await page.waitForTimeout(60)
    }
  }
  const keys = await page.evaluate(() => /** @type {any} */ (window).bench.keys)
  await page.locator(SEARCH).fill('')
  return keys
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program
 * @param {number} records
 * @param {{ warm: number, cold: number }} empty
 */
async function measure(browser, program, records, empty) {
  const host = await startHost(program, records)
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
    await page.goto(host.link)
    await page.waitForSelector(USABLE)
    await page.addInitScript(watchPage, USABLE)
    const home = new URL(host.link).origin
    const today = at(await starts(page, home), 0.5)
    const cold = await coldStart(browser, home, USABLE, page.context())
    await page.goto(`${home}/#/evidence`)
    await page.waitForSelector('[data-row]', { timeout: 120_000 })
    await page.waitForTimeout(3_000)
    await page.locator(SEARCH).focus()
    const meter = await page.context().newCDPSession(page)
    // Before it is enabled: the time that the page worked, not the time that passed.
    await meter.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
    await meter.send('Performance.enable')
    const worked = async () => {
      const { metrics } = await meter.send('Performance.getMetrics')
      return {
        page: 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN),
        program: host.worked(),
      }
    }
    const before = await worked()
    const keys = await keystrokes(page)
    const after = await worked()
    /** @param {'page' | 'program'} of */
    const perKey = (of) => (after[of] - before[of]) / keys.length
    await page.waitForSelector('[data-row]')
    const frames = /** @type {number[]} */ (
      await page.evaluate(scrollFrames, { selector: '[data-row]', milliseconds: SCROLLED })
    )
    const dropped = frames.reduce((sum, frame) => sum + Math.max(0, Math.round(frame / FRAME) - 1), 0)
    say(
      `${String(records).padStart(6)} records: usable after ${ms(today)} (${times(today, empty.warm)} an empty page), ` +
        `the first time after ${ms(cold)} (${times(cold, empty.cold)}); ` +
        `keystroke to painted results p50 ${ms(at(keys, 0.5))}, p95 ${ms(at(keys, 0.95))} of ${keys.length} ` +
        `(work for each: page ${ms(perKey('page'))}, program ${ms(perKey('program'))}); ` +
        `${dropped} of ${frames.length + dropped} frames dropped while scrolling`,
    )
    await page.context().close()
  } finally {
    await host.close()
  }
}

const given = process.argv.slice(2).map(Number)
const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--disable-gpu'] })
const program = await buildProgram(`${import.meta.dirname}/write-vault.ts`)
const page = await serveEmptyPage()
try {
  const blank = await browser.newPage()
  await blank.addInitScript(watchPage, 'h1')
  const empty = { warm: at(await starts(blank, page.url), 0.5), cold: await coldStart(browser, page.url, 'h1') }
  say(
    `${cpus().length} processors, ${browser.version()}; an empty React page is usable after ${ms(empty.warm)}, ` +
      `the first time after ${ms(empty.cold)}`,
  )
  for (const records of given.length > 0 ? given : [1_000, 10_000, 50_000])
    // oxlint-disable-next-line no-await-in-loop -- one at a time, so that they do not slow each other
    await measure(browser, program, records, empty)
  const { gzipped, largest } = await initialCode()
  say(`Initial JavaScript: ${(gzipped / 1_000).toFixed(0)} kB gzipped. The largest, in kB before minifying:`)
  for (const [name, bytes] of largest.slice(0, 14)) say(`${(bytes / 1_000).toFixed(0).padStart(6)}  ${name}`)
} finally {
  page.close()
  rmSync(program, { recursive: true, force: true })
  await browser.close()
}
