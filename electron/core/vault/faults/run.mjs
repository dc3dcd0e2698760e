// `npm run test:faults [-- --short] [-- --seed 7] [-- files…]`: the fault suite. Without a seed the full run takes a new
// one; without files it ends with the mutants, which `npm run test:faults -- --mutants` runs alone.
import { resolve } from 'node:path'
import { succeeds } from '../../../../.ci/run-step.mjs'
import { killMutants } from './mutants.mjs'

const given = process.argv.slice(2)
const isGood = given.includes('--mutants')
  ? await areMutantsKilled(given[given.indexOf('--mutants') + 1])
  : await suite(given)
process.exitCode = isGood ? 0 : 1

/** @param {readonly string[]} words */
async function suite(words) {
  const isFull = !words.includes('--short')
  const at = words.indexOf('--seed')
  const fresh = isFull ? Date.now() % 1_000_000_000 : 1
  const seed = at === -1 ? fresh : Number(words[at + 1])
  const rest = words.filter((word, index) => word !== '--short' && (at === -1 || (index !== at && index !== at + 1)))
  console.log(`${isFull ? 'The whole' : 'The short'} fault suite, seed ${seed}.`)
  const config = resolve(import.meta.dirname, 'vitest.config.ts')
  const isGreen = await succeeds('npx', ['vitest', 'run', '--config', config, ...rest], {
    env: { FAULTS: isFull ? 'full' : 'short', FAULTS_SEED: String(seed) },
  })
  if (!isFull || rest.length > 0) return isGreen
  return (await areMutantsKilled()) && isGreen
}

/** @param {string} [name] */
async function areMutantsKilled(name) {
  const { killed, all } = await killMutants(name)
  return killed === all
}
