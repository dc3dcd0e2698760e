import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@': resolve(root, 'renderer') } },
  test: {
    include: ['{shared,electron,renderer}/**/*.test.ts', 'renderer/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
