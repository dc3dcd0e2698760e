// `npm run bench:packet [-- ROUNDS]`: the same 60 pages by our engine, its peers and Chromium, in fresh processes, in turn.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildProgram } from '../build-program.mjs'
import { chromium, printWithChromium } from './chromium.mjs'
import { table } from './table.mjs'
import { wasmInPlace } from './wasm-in-place.mjs'

/** @typedef {import('./table.mjs').Measured} Measured */

const root = resolve(import.meta.dirname, '../..')
const fonts = join(root, 'resources/fonts')
const peersFolder = join(import.meta.dirname, 'peers')
const rounds = Number(process.argv[2] ?? 5)
const PAGES = 60
const MANY = 600
const hasPeers = existsSync(join(import.meta.dirname, 'node_modules'))
const peers = hasPeers ? ['pdfkit', 'pdfkit-tagged', 'pdfmake', 'react-pdf'] : []
const prints = chromium ? ['chromium', 'chromium-tagged'] : []
if (!hasPeers) console.log('The peers are not here; fetch them with: npm ci --prefix bench/packet --ignore-scripts')
if (!chromium) console.log('There is no Chromium here; CHROMIUM_PATH can say where one is.')

// Our engine bundled, as it ships; the peers from their packages, as they ship.
const outDir = await buildProgram(join(import.meta.dirname, 'one.ts'), [wasmInPlace])
try {
  /** @type {Map<string, Measured[]>} */
  const results = new Map()
  const note = (/** @type {string} */ name, /** @type {Measured} */ measured) =>
    results.set(name, [...(results.get(name) ?? []), measured])
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of ['ours', ...peers]) note(name, measure(name, PAGES))
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would measure each other
    for (const name of prints) note(name, await print(name))
    note('ours, 600 pages', measure('ours', MANY))
    console.error(`round ${round} of ${rounds}`)
  }
  console.log(table(results))
} finally {
  rmSync(outDir, { recursive: true })
}

/**
 * @param {string} name
 * @param {number} pages
 * @returns {Measured}
 */
function measure(name, pages) {
  const program = [join(outDir, 'one.js'), name, String(pages), fonts, pathToFileURL(peersFolder).href]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1 << 24 })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/** @param {string} name */
function print(name) {
  return printWithChromium({ count: PAGES, fonts, tagged: name.endsWith('tagged') })
}
