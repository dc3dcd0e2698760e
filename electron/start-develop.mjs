import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from './start-build.mjs'
import { electronBinary, fetchElectron } from './start-electron.mjs'
import { run, spawned } from './start-process.mjs'

/** How long the changes of one save may take to arrive, in milliseconds. */
const SETTLED = 200

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
 * Builds again on every change: one of the interface shows when the page is reloaded, one of the core starts the host again.
 * @param {string} root
 */
async function developInBrowser(root) {
  if (!(await build(root))) return 1
  const serve = () =>
    spawned(process.execPath, [join(root, 'out/main/cli.js'), 'serve'], { cwd: root, stdio: 'inherit' })
  let host = serve()
  let isHostOld = false
  for await (const folders of changes(root, ['electron', 'renderer', 'shared'])) {
    console.log(`Building again: ${[...folders].join(', ')} changed.`)
    isHostOld ||= [...folders].some((folder) => folder !== 'renderer')
    if (!(await build(root)) || !isHostOld) continue
    await host.stop()
    host = serve()
    isHostOld = false
  }
  return 0
}

/**
 * The folders that changed, each time that the changes have settled.
 * @param {string} root
 * @param {readonly string[]} folders
 */
async function* changes(root, folders) {
  /** @type {Set<string>} */
  const changed = new Set()
  /** @type {(() => void) | undefined} */
  let wake
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, () => {
      changed.add(folder)
      wake?.()
    })
  }
  for (;;) {
    if (changed.size === 0) await new Promise((resolve) => (wake = () => resolve(undefined)))
    await setTimeout(SETTLED)
    const settled = new Set(changed)
    changed.clear()
    yield settled
  }
}

/** @param {string} root */
function electronVite(root) {
  return join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
}
