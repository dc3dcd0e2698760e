import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './start-build.mjs'
import { electronBinary, fetchElectron } from './start-electron.mjs'
import { run, spawned } from './start-process.mjs'

/** Quiet after the last change of the build before the host starts again, in milliseconds. */
const SETTLED = 400

/**
 * Runs Casebook so that changes of the source show: in Electron by Vite's server, in the browser by building again.
 * @param {string} root
 * @param {{ inBrowser: boolean }} how
 */
export async function develop(root, { inBrowser }) {
  if (inBrowser) return developInBrowser(root)
  if (!electronBinary(root, process.env) && !(await fetchElectron(root))) {
    console.error("Electron's program is not here and could not be fetched. `npm run dev:browser` works without it.")
    return 1
  }
  return (await run(process.execPath, [electronVite(root), 'dev', '--watch'], { cwd: root, stdio: 'inherit' })) ?? 0
}

/**
 * Builds on every change; a change of the interface shows on reload, one of the core starts the host again.
 * @param {string} root
 */
async function developInBrowser(root) {
  if (!(await build(root))) return 1
  const builder = spawned(process.execPath, [electronVite(root), 'build', '--watch'], { cwd: root, stdio: 'inherit' })
  const cli = join(root, 'out/main/cli.js')
  const serve = () => spawned(process.execPath, [cli, 'serve', '--port', '4747'], { cwd: root, stdio: 'inherit' })
  let host = serve()
  whenSettled(join(root, 'out/main'), async () => {
    if (!existsSync(cli)) return
    await host.stop()
    host = serve()
  })
  return (await builder.ended) ?? 0
}

/**
 * @param {string} folder
 * @param {() => Promise<void>} then
 */
function whenSettled(folder, then) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  watch(folder, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void then(), SETTLED)
  })
}

/** @param {string} root */
function electronVite(root) {
  return join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
}
