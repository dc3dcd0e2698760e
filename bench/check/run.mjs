// `npm run bench:check [-- 1000 10000]`: builds the measurement and runs it in a program of its own, once for all sizes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [100, 1_000, 10_000]
const outDir = mkdtempSync(join(tmpdir(), 'casebook-bench-'))
try {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'measure.ts'), outDir, emptyOutDir: false, target: 'node20' },
  })
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}')
  const program = ['--expose-gc', join(outDir, 'measure.js')]
  const { status } = spawnSync(process.execPath, [...program, ...sizes.map(String)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(outDir, { recursive: true })
}
