import { join, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { FiguresReporter } from './reporter'

const root = resolve(import.meta.dirname, '../../../..')
const isFull = process.env['FAULTS'] === 'full'
const seed = Number(process.env['FAULTS_SEED'] ?? 1)

export default defineConfig({
  root,
  resolve: { alias: { '@shared': resolve(root, 'shared') } },
  test: {
    include: ['electron/core/vault/faults/**/*.test.ts'],
    // The guard against what hangs; the full run has long loops.
    testTimeout: isFull ? 900_000 : 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    provide: { faults: { isFull, seed } },
    reporters: ['default', new FiguresReporter(seed, join(root, 'test-results', 'faults.json'))],
  },
})
