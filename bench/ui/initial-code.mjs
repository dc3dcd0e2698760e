import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, loadConfigFromFile } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * What the browser loads before the first screen: its size gzipped, and which packages and rooms of the program are the
 * largest in it, in bytes before they are made small.
 */
export async function initialCode() {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    resolve(root, 'electron.vite.config.ts'),
  )
  if (!loaded) throw new Error('The configuration of the build is not there.')
  const { renderer } = /** @type {{ renderer: import('vite').UserConfig }} */ (/** @type {unknown} */ (loaded.config))
  const built = await build({
    ...renderer,
    configFile: false,
    logLevel: 'silent',
    build: { ...renderer.build, write: false },
  })
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built)
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const initial = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  for (const name of initial) for (const needed of chunks.get(name)?.imports ?? []) initial.add(needed)
  let gzipped = 0
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const name of initial) {
    const chunk = chunks.get(name)
    if (!chunk) continue
    gzipped += gzipSync(chunk.code).byteLength
    for (const [id, { renderedLength }] of Object.entries(chunk.modules))
      sizes.set(ownerOf(id), (sizes.get(ownerOf(id)) ?? 0) + renderedLength)
  }
  const largest = [...sizes].toSorted(([, one], [, other]) => other - one)
  return { gzipped, largest }
}

/** @param {string} id */
function ownerOf(id) {
  const [, packaged] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? []
  if (packaged) return packaged
  const path = id.replace(`${root}/`, '').split('/')
  return path.slice(0, path[1] === 'features' ? 3 : 2).join('/')
}
