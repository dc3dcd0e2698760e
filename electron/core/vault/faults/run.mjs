// `npm run test:faults [-- --short] [-- --seed 7] [-- files…]`: the fault suite. Without a seed the full run takes a new one.
import { resolve } from 'node:path'
import { succeeds } from '../../../../.ci/run-step.mjs'

const given = process.argv.slice(2)
const isFull = !given.includes('--short')
const at = given.indexOf('--seed')
const seed = at === -1 ? (isFull ? Date.now() % 1_000_000_000 : 1) : Number(given[at + 1])
const rest = given.filter((word, index) => word !== '--short' && (at === -1 || (index !== at && index !== at + 1)))

console.log(`${isFull ? 'The whole' : 'The short'} fault suite, seed ${seed}.`)
const config = resolve(import.meta.dirname, 'vitest.config.ts')
const isGood = await succeeds('npx', ['vitest', 'run', '--config', config, ...rest], {
  env: { FAULTS: isFull ? 'full' : 'short', FAULTS_SEED: String(seed) },
})
process.exitCode = isGood ? 0 : 1
