// `npm run bench:ui [-- 1000 10000]`: what a person waits for, in a browser, at several sizes of a vault.
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../e2e/find-browser.mjs'
import { buildProgram } from '../build-program.mjs'
import { startBrowser } from './bare-browser.mjs'
import { serveEmptyPage } from './empty-page.mjs'
import { startHost } from './host.mjs'
import { scrollFrames, watchKeys } from './in-page.mjs'
import { initialCode } from './initial-code.mjs'

const STARTS = 7
const SCROLLED = 3_000
const FRAME = 1_000 / 60
const TEXTS = ['model drift', 'latency', 'record 12', 'owner rollout', 'baseline', 'zebra']
const SEARCH = 'input[type="search"]'

/** @param {readonly number[]} values @param {number} share */
const at = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN
/** @param {number} value */
const ms = (value) => `${value.toFixed(0)} ms`
/** @param {number} value @param {number} other */
const times = (value, other) => `${(value / other).toFixed(1)} times`
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */
/** @typedef {import('./bare-browser.mjs').Page} Page */

/**
 * Milliseconds from the beginning of the navigation until the page had painted text (first contentful paint, W3C Paint
 * Timing). Both pages draw themselves, so that what is painted can be used.
 * @param {Browser} browser
 * @param {string} url
 */
async function firstPaint(browser, url) {
  const page = await browser.open(url)
  const time = await page.ask(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, null)
  await page.close()
  if (time === undefined) throw new Error(`${url} has painted nothing.`)
  return time
}

/**
 * The median of some loads in one browser, after the first two that fill what it keeps.
 * @param {Browser} browser
 * @param {string} url
 */
async function warmStart(browser, url) {
  const taken = []
  for (let start = 0; start < STARTS + 2; start += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    taken.push(await firstPaint(browser, url))
  }
  return at(taken.slice(2), 0.5)
}

/**
 * The first load of all, in a browser that has kept nothing but what lets it in: the median of three.
 * @param {string} url
 * @param {object[]} cookies
 */
async function coldStart(url, cookies) {
  const taken = []
  for (let start = 0; start < 3; start += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    const browser = await startBrowser(executablePath)
    // oxlint-disable-next-line no-await-in-loop -- the same
    await browser.letIn(cookies)
    // oxlint-disable-next-line no-await-in-loop -- the same
    taken.push(await firstPaint(browser, url))
    // oxlint-disable-next-line no-await-in-loop -- the same
    await browser.close()
  }
  return at(taken, 0.5)
}

/** Types some words letter by letter, and takes all of them back at once. @param {Page} page */
async function keystrokes(page) {
  const shown = async () => {
    // oxlint-disable-next-line no-await-in-loop -- until it is painted
    while (await page.ask(() => /** @type {any} */ (window).bench.isWaiting, null)) await pause(30)
    await pause(60)
  }
  for (const text of TEXTS) {
    for (const letter of text) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
      await page.press({ key: letter, text: letter })
      // oxlint-disable-next-line no-await-in-loop -- the same
      await shown()
    }
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.ask(() => /** @type {HTMLInputElement} */ (document.activeElement).select(), null)
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.press({ key: 'Backspace', code: 8 })
    // oxlint-disable-next-line no-await-in-loop -- the same
    await shown()
  }
  return page.ask(() => /** @type {number[]} */ (/** @type {any} */ (window).bench.keys), null)
}

/**
 * The time that page and program have worked, in milliseconds.
 * @param {Page} page
 * @param {Awaited<ReturnType<typeof startHost>>} host
 */
async function worked(page, host) {
  const { metrics } = await page.send('Performance.getMetrics')
  const tasks = metrics.find((/** @type {{ name: string }} */ { name }) => name === 'TaskDuration')
  return { page: 1_000 * (tasks?.value ?? Number.NaN), program: host.worked() }
}

/**
 * @param {Page} page
 * @param {Awaited<ReturnType<typeof startHost>>} host
 */
async function measureList(page, host) {
  await page.appeared('[data-row]')
  await pause(3_000)
  await page.ask(watchKeys, null)
  await page.ask((search) => /** @type {HTMLElement} */ (document.querySelector(search)).focus(), SEARCH)
  // Before it is enabled: the time that the page worked, not the time that passed.
  await page.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await page.send('Performance.enable')
  const before = await worked(page, host)
  const keys = await keystrokes(page)
  const after = await worked(page, host)
  await page.appeared('[data-row]')
  /** @type {number[]} */
  const frames = await page.ask(scrollFrames, { selector: '[data-row]', milliseconds: SCROLLED })
  const dropped = frames.reduce((sum, frame) => sum + Math.max(0, Math.round(frame / FRAME) - 1), 0)
  return {
    keys,
    perKey: {
      page: (after.page - before.page) / keys.length,
      program: (after.program - before.program) / keys.length,
    },
    frames: frames.length + dropped,
    dropped,
  }
}

/**
 * @param {Browser} browser
 * @param {string} program
 * @param {number} records
 * @param {{ warm: number, cold: number }} empty
 */
async function measure(browser, program, records, empty) {
  const host = await startHost(program, records)
  try {
    const home = `${new URL(host.link).origin}/`
    await firstPaint(browser, host.link)
    const cold = await coldStart(home, await browser.cookies())
    const warm = await warmStart(browser, home)
    const { keys, perKey, frames, dropped } = await measureList(await browser.open(`${home}#/evidence`), host)
    say(
      `${String(records).padStart(6)} records: painted after ${ms(warm)} (${times(warm, empty.warm)} an empty page), ` +
        `the first time after ${ms(cold)} (${times(cold, empty.cold)}); ` +
        `keystroke to painted results p50 ${ms(at(keys, 0.5))}, p95 ${ms(at(keys, 0.95))} of ${keys.length} ` +
        `(work for each: page ${ms(perKey.page)}, program ${ms(perKey.program)}); ` +
        `${dropped} of ${frames} frames dropped while scrolling`,
    )
  } finally {
    await host.close()
  }
}

const given = process.argv.slice(2).map(Number)
const executablePath = findBrowser() ?? chromium.executablePath()
const browser = await startBrowser(executablePath)
const program = await buildProgram(`${import.meta.dirname}/write-vault.ts`)
const page = await serveEmptyPage()
try {
  const empty = { warm: await warmStart(browser, page.url), cold: await coldStart(page.url, []) }
  say(
    `${cpus().length} processors, ${browser.product}; an empty React page has painted after ${ms(empty.warm)}, ` +
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
