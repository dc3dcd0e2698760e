// Packs the app around an Electron that is only a shape, for the packing is what is checked: which files ship, which
// fuses are set, and that the preload needs nothing but Electron. Needs a build in out/ and no network.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { asarFiles } from './read-asar.mjs'

const root = join(import.meta.dirname, '..')

/** What the archive may hold; anything else has to be asked for here. */
const ALLOWED = [
  /^(package\.json|LICENSE)$/,
  /^out\/main\/(index|packet-worker|exhibit-worker|text-worker)\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/main\/wasm\/[\w.-]+\.wasm$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|mjs|css|svg|png|ttf|woff2|pfb|bcmap)$/,
  // What the PDF reader decodes scans with where no WebAssembly may run.
  /^out\/renderer\/assets\/decoders\/\w+_nowasm_fallback\.js$/,
]
const NEEDED = [
  'out/main/index.js',
  'out/main/packet-worker.js',
  'out/main/exhibit-worker.js',
  'out/main/text-worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
]

/** The fuses in their order in the binary; the ninth is left as Electron sets it. */
const FUSES = '01001100'
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Where electron/loopback alone looks. */
const LOOPBACK_MARK = '/proc/net/tcp'

const folder = mkdtempSync(join(tmpdir(), 'casebook-package-'))
try {
  const app = await pack(folder)
  const problems = [
    ...problemsOfFiles(asarFiles(join(app, 'resources', 'app.asar'))),
    ...problemsOfFuses(readFileSync(join(app, 'casebook'))),
    ...problemsOfPreload(readFileSync(join(root, 'out/preload/index.cjs'), 'utf8')),
  ]
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * @param {string} target
 * @returns {Promise<string>} the folder of the unpacked app
 */
async function pack(target) {
  const dist = join(target, 'electron')
  mkdirSync(join(dist, 'locales'), { recursive: true })
  mkdirSync(join(dist, 'resources'))
  writeFileSync(join(dist, 'locales', 'en-US.pak'), '')
  writeFileSync(join(dist, 'electron'), `${SENTINEL}\u0001\u0009${'1'.repeat(9)}`)
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const settings = [`-c.electronDist=${dist}`, `-c.directories.output=${target}`]
  const packing = promisify(execFile)(process.execPath, [cli, '--dir', '--linux', '--x64', ...settings], { cwd: root })
  await packing.catch((/** @type {{ stdout: string }} */ error) => {
    throw new Error(`electron-builder failed:\n${error.stdout}`)
  })
  return join(target, 'linux-unpacked')
}

/** @param {Map<string, Buffer>} files */
function problemsOfFiles(files) {
  const names = [...files.keys()]
  const scripts = [...files].filter(([name]) => name.startsWith('out/main/'))
  return [
    ...names
      .filter((name) => !ALLOWED.some((allowed) => allowed.test(name)))
      .map((name) => `ships, but should not: ${name}`),
    ...NEEDED.filter((name) => !files.has(name)).map((name) => `is missing: ${name}`),
    ...scripts.filter(([, text]) => text.includes(LOOPBACK_MARK)).map(([name]) => `holds the loopback host: ${name}`),
  ]
}

/** @param {Buffer} binary */
function problemsOfFuses(binary) {
  const at = binary.indexOf(SENTINEL) + SENTINEL.length + 2
  const wire = binary.toString('latin1', at, at + FUSES.length)
  return wire === FUSES ? [] : [`the fuses are ${wire}, not ${FUSES}`]
}

/** @param {string} script */
function problemsOfPreload(script) {
  const required = [...script.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)/g)].map(([, name]) => name)
  return required.filter((name) => name !== 'electron').map((name) => `the preload needs ${name}`)
}
