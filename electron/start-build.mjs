import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './start-process.mjs'

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package-lock.json']
const BUILT = ['out/main/index.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/**
 * Whether the build is missing or older than what it is made of.
 * @param {string} root
 */
export function isBuildStale(root) {
  const built = BUILT.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return newest(SOURCES.map((path) => join(root, path))) > Math.min(...built)
}

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether it succeeded; what went wrong has been printed
 */
export async function build(root) {
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  return (
    (await run(process.execPath, [electronVite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })) === 0
  )
}

/**
 * The latest change below any of these paths, in milliseconds since 1970.
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return paths.reduce((latest, path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return latest
    const inside = stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : 0
    return Math.max(latest, stat.mtimeMs, inside)
  }, 0)
}
