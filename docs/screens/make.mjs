// `npm run docs:screens [-- case criteria]`: the screens of the sample, in light and dark and at two widths, from what
// `npm run build` made last. Without names it makes all of them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawn, openSample } from '../../bench/open-sample.mjs'
import { inFewColours } from './palette.mjs'

/** By file name: the address behind the hash, and what has to be there before the picture is taken. */
const SCREENS = {
  today: { at: '/' },
  evidence: { at: '/evidence/sample-elasticity-v2' },
  record: { at: '/evidence/sample-elasticity-v2/edit' },
  timeline: { at: '/evidence/timeline' },
  year: { at: '/year/2026' },
  update: { at: '/update' },
  criteria: { at: '/criteria' },
  levels: { at: '/criteria/levels' },
  plan: { at: '/plan' },
  case: { at: '/case', isReady: drawn },
  history: { at: '/history' },
  settings: { at: '/settings' },
}
const SIZES = { '': { width: 1280, height: 800 }, '-narrow': { width: 420, height: 860 } }
const COLOURS = 128

const wanted = process.argv.slice(2)
const { page, folder, close } = await openSample()
try {
  for (const [name, screen] of Object.entries(SCREENS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    await page.setViewportSize(SIZES[''])
    await goTo(screen)
    for (const theme of ['light', 'dark']) for (const size of Object.keys(SIZES)) await shoot(name, theme, size)
  }
} finally {
  await close()
}

async function goTo({ at, isReady }) {
  await page.evaluate((hash) => void (location.hash = hash), at)
  await page.getByRole('heading').first().waitFor()
  await isReady?.(page)
}

/** A picture shows no path of the machine it was made on. Runs in the page. */
function hidePath(path) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(path, '/home/robin/casebook')
}

async function shoot(name, colorScheme, size) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize(SIZES[size])
  await page.mouse.move(0, 0)
  // Pages are drawn anew for another width.
  await page.waitForTimeout(1200)
  await page.evaluate(hidePath, folder)
  const file = `${name}-${colorScheme}${size}.png`
  const picture = await inFewColours(page, await page.screenshot(), COLOURS)
  writeFileSync(join(import.meta.dirname, file), picture)
  console.log(`${file} ${Math.ceil(picture.length / 1000)} kB`)
}
