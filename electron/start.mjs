// `npm start`: builds what is stale and opens Casebook, in Electron where it runs and in the browser where it does not.
import { join } from 'node:path'
import { build, isBuildStale } from './start-build.mjs'
import { develop } from './start-develop.mjs'
import { electronBinary, fetchElectron, reasonAgainstElectron, startElectron } from './start-electron.mjs'
import { endTogether, run } from './start-process.mjs'

const root = join(import.meta.dirname, '..')
const options = process.argv.slice(2)
endTogether()
process.exitCode = options.includes('--dev')
  ? await develop(root, { inBrowser: options.includes('--browser') })
  : await start({ inBrowser: options.includes('--browser') })

/** @param {{ inBrowser: boolean }} how */
async function start({ inBrowser }) {
  if (isBuildStale(root)) {
    console.log('Building Casebook.')
    if (!(await build(root))) return 1
  }
  if (inBrowser) return serve()
  const started = await tryElectron()
  if ('ended' in started) return (await started.ended) ?? 0
  console.log(`Casebook runs in your browser, not in a window of its own: ${started.reason}.`)
  return serve()
}

async function tryElectron() {
  const reason = reasonAgainstElectron({ platform: process.platform, env: process.env, userId: process.getuid?.() })
  if (reason) return { reason }
  if (!electronBinary(root, process.env)) await fetchElectron(root)
  const binary = electronBinary(root, process.env)
  return binary ? startElectron(binary, root) : { reason: "Electron's program is not here and could not be fetched" }
}

/** The command line says the address itself, and opens the browser where there is one. */
async function serve() {
  return (await run(process.execPath, [join(root, 'out/main/cli.js'), 'serve'], { cwd: root, stdio: 'inherit' })) ?? 0
}
