import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, spawned } from './start-process.mjs'

/** How long a start may take until it counts as failed, and how long the binary may take to arrive, in milliseconds. */
const START_LIMIT = 10_000
const FETCH_LIMIT = 180_000

/** The line of electron/main/index.ts that says the window has loaded. */
const READY = 'casebook is ready'

/**
 * Electron's binary where the electron package has it. Asking the package itself would start a download.
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined}
 */
export function electronBinary(root, env) {
  const packageDir = join(root, 'node_modules', 'electron')
  const pathFile = join(packageDir, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const binary = join(env['ELECTRON_OVERRIDE_DIST_PATH'] || join(packageDir, 'dist'), readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/**
 * Why Electron cannot start on a machine like this one, whether its binary is there or not; undefined when it may.
 * @param {{ platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>, userId: number | undefined }} machine
 * @returns {string | undefined}
 */
export function reasonAgainstElectron({ platform, env, userId }) {
  if (platform !== 'linux') return undefined
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display'
  if (userId === 0) return 'Electron would run as root only without its sandbox'
  return undefined
}

/**
 * What a start that failed says about why.
 * @param {string} output what Electron printed
 * @param {number | null | undefined} exitCode undefined while it still runs
 */
export function reasonOfFailure(output, exitCode) {
  const [, library] = output.match(/error while loading shared libraries: (\S+?):/) ?? []
  if (library) return `Electron misses a library of the system (${library})`
  if (/SUID sandbox helper|No usable sandbox|setuid_sandbox/.test(output))
    return 'this system does not allow its sandbox'
  if (/Missing X server|cannot open display|platform failed to initialize/i.test(output))
    return 'its display cannot be used'
  if (exitCode === undefined) return `Electron's window did not come up within ${START_LIMIT / 1000} seconds`
  return `Electron ended at once (${exitCode === null ? 'by a signal' : `code ${exitCode}`})`
}

/**
 * Fetches the binary by the electron package's own script, which knows its checksum.
 * @param {string} root
 */
export async function fetchElectron(root) {
  const patience = setTimeout(() => console.log('Fetching Electron, once: about 110 MB.'), 1_500)
  const code = await run(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: FETCH_LIMIT,
  })
  clearTimeout(patience)
  return code === 0
}

/**
 * Starts Casebook in Electron. This start is the probe: once its window has loaded it simply goes on.
 * @param {string} binary
 * @param {string} root
 * @returns {Promise<{ ended: Promise<number | null> } | { reason: string }>}
 */
export async function startElectron(binary, root) {
  const child = spawned(binary, [root, '--probe'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  /** @type {Promise<'ready'>} */
  const ready = new Promise((resolve) => {
    for (const stream of [child.process.stdout, child.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-20_000)
        if (output.includes(READY)) resolve('ready')
      })
    }
  })
  const first = await Promise.race([ready, child.ended, after(START_LIMIT)])
  // Code 0 without a window: Casebook was open already, and that window has come to the front.
  if (first === 'ready' || first === 0) return { ended: child.ended }
  if (first === 'late') await child.stop()
  return { reason: reasonOfFailure(output, first === 'late' ? undefined : first) }
}

/**
 * @param {number} milliseconds
 * @returns {Promise<'late'>}
 */
function after(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, 'late').unref())
}
