import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../../../..')

/** Builds the programs of this folder so that Node can run them; resolves to the path of each by its name. */
export async function builtPrograms(): Promise<(name: 'writer' | 'starter') => string> {
  const outDir = await mkdtemp(join(tmpdir(), 'casebook-programs-'))
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
  return (name) => join(outDir, `${name}.js`)
}
