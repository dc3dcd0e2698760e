import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const root = resolve(import.meta.dirname, '../../../../..')

/** Builds the programs of this folder for the tests of a file, so that Node can run them; gives the path of each. */
export function builtPrograms(): (name: 'writer' | 'starter') => string {
  let outDir = ''
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'casebook-programs-'))
    await buildInto(outDir)
  })
  afterAll(() => rm(outDir, { recursive: true, force: true }))
  return (name) => join(outDir, `${name}.js`)
}

async function buildInto(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rollupOptions: { input: ['writer', 'starter'].map((name) => join(import.meta.dirname, `${name}.ts`)) },
      outDir,
      emptyOutDir: false,
      target: 'node20',
    },
  })
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}')
}
