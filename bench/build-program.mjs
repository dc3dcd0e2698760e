import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { hasSideEffects } from '../electron/side-effects.mjs'

const root = resolve(import.meta.dirname, '..')

/**
 * Bundles a TypeScript program with what it imports of Casebook, so that Node can run it by itself. Resolves to the folder
 * that was made for it; whoever asked removes it.
 * @param {string} entry
 * @param {import('vite').PluginOption[]} [plugins]
 */
export async function buildProgram(entry, plugins = []) {
  const outDir = mkdtempSync(join(tmpdir(), 'casebook-bench-'))
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    plugins,
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects } },
    },
  })
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}')
  return outDir
}
