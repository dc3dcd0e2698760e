import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@': resolve(root, 'renderer') } },
  test: {
    include: ['{shared,electron,renderer}/**/*.test.ts', 'renderer/**/*.test.tsx'],
    // The fault suite has its own run, which ends with its table.
    exclude: [...configDefaults.exclude, 'electron/core/vault/faults/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
