// `npm run bench:preview [-- 40]`: types into the sample's case and says how long the page beside it takes to follow, in
// milliseconds from the keystroke. It measures what `npm run build` made last.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { openSample } from '../open-sample.mjs'

const keys = Number(process.argv[2] ?? 24)
/** Left out: the first keystrokes meet cold caches and code that is not compiled yet. */
const WARM_UP = 4

const { page, close } = await openSample()
try {
  await page.evaluate(watch)
  await page.getByRole('textbox', { name: 'The ask' }).click()
  await page.keyboard.press('End')
  const rows = []
  for (let turn = 0; turn < keys + WARM_UP; turn += 1) {
    await page.keyboard.type('etaoinsrhl'[turn % 10] ?? 'e')
    await page.waitForFunction(() => 'previewTimes' in window && Object.hasOwn(Object(window.previewTimes), 'painted'))
    // The save half a second later is none of this, nor are the other pages.
    await page.waitForTimeout(1200)
    if (turn >= WARM_UP) rows.push(await page.evaluate(read))
  }
  for (const name of /** @type {const} */ (['asked', 'answered', 'painted'])) {
    const values = rows.map((row) => row[name]).toSorted((a, b) => a - b)
    const at = (/** @type {number} */ share) => Math.round(values[Math.floor((values.length - 1) * share)] ?? 0)
    console.log(`${name.padEnd(9)} median ${at(0.5)}, nine in ten under ${at(0.9)}, best ${at(0)}, worst ${at(1)} ms`)
  }
} finally {
  await close()
}

/** Notes when a key goes down and when a new picture of a page stands. Runs in the page. */
function watch() {
  /** @type {{ key: number, painted?: number }} */
  let times = { key: 0 }
  addEventListener(
    'keydown',
    () => {
      performance.clearResourceTimings()
      Object.assign(window, { previewTimes: (times = { key: performance.now() }) })
    },
    true,
  )
  const pages = document.querySelector('[data-pages]')
  if (!pages) throw new Error('No pages are shown.')
  new MutationObserver((changes) => {
    const isPicture = changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'CANVAS'))
    if (isPicture) times.painted ??= performance.now()
  }).observe(pages, { childList: true, subtree: true })
}

/** Since the key went down: when the pages were asked for, when they had come, when the first was drawn. */
function read() {
  const { previewTimes } = /** @type {{ previewTimes: { key: number, painted?: number } }} */ (Object(window))
  const { key, painted } = previewTimes
  const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'))
  const build = entries.find(({ name }) => name.endsWith('/packet.build'))
  if (!build || painted === undefined) throw new Error('The pages were not made anew.')
  return { asked: build.startTime - key, answered: build.responseEnd - key, painted: painted - key }
}
