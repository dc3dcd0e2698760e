import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import type { HostName } from './e2e/app'
import { electronBinary, reasonAgainstElectron } from './electron/start-electron.mjs'

const root = import.meta.dirname
const missing = reasonWithoutElectron()
// Each worker reads this file too; the runner alone says it.
if (missing && !process.env['TEST_WORKER_INDEX']) console.log(`Electron is left out of the stories: ${missing}.`)

export default defineConfig<{ host: HostName }>({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  // A story waits as often as it works, so that two share two processors well.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'loopback', use: { host: 'loopback' } },
    ...(missing ? [] : [{ name: 'electron', use: { host: 'electron' as const } }]),
  ],
})

function reasonWithoutElectron(): string | undefined {
  const reason = reasonAgainstElectron({ platform: process.platform, env: process.env, userId: process.getuid?.() })
  if (reason) return reason
  const binary = electronBinary(root, process.env)
  if (!binary) return 'its program has not been fetched (npx install-electron does it)'
  const { status } = spawnSync(binary, ['--version'], { timeout: 20_000 })
  return status === 0 ? undefined : 'its program does not start here'
}
