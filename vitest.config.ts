import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const root = import.meta.dirname
/** The shells replace the module `electron`, so that each of their files needs modules of its own. */
const SHELLS = 'electron/{main,preload}/**/*.test.ts'
const EVERYTHING = ['{shared,electron,renderer}/**/*.test.ts', 'renderer/**/*.test.tsx']
// The fault suite has its own run, which ends with its table.
const LEFT_OUT = [...configDefaults.exclude, 'electron/core/vault/faults/**']

export default defineConfig({
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@': resolve(root, 'renderer') } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // One set of modules for all files of a process: reading them anew for each took longer than the tests.
      {
        extends: true,
        test: { name: 'plain', include: EVERYTHING, exclude: [...LEFT_OUT, SHELLS], isolate: false },
      },
      { extends: true, test: { name: 'shells', include: [SHELLS], exclude: LEFT_OUT } },
    ],
  },
})
