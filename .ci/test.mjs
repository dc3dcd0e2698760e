// `npm test`: every check that a change has to pass, in one command. `--only e2e` runs the stories alone.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { getBrowser } from './get-browser.mjs'
import { npmRun, succeeds } from './run-step.mjs'

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
const unitResults = join(results, 'unit.json')
const storyResults = join(results, 'e2e.json')

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Step
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'types', run: () => one(npmRun('types')) },
  { name: 'lint', run: () => one(npmRun('lint')) },
  { name: 'format', run: () => one(succeeds('npx', ['prettier', '--check', '--log-level', 'warn', '.'])) },
  { name: 'unit', run: unit },
  // The table of its figures is the last thing that it prints.
  { name: 'faults', run: () => one(npmRun('test:faults', ['--short'])) },
  { name: 'build', run: () => one(npmRun('build')) },
  { name: 'package', run: () => one(succeeds('node', ['.ci/package-check.mjs'])) },
  { name: 'e2e', run: stories },
]

process.chdir(root)
const isOnlyStories = process.argv.slice(2).join(' ') === '--only e2e'
const total = await runAll(STEPS.filter(({ name }) => !isOnlyStories || name === 'build' || name === 'e2e'))
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * Runs the steps up to the first that fails.
 * @param {readonly Step[]} steps
 * @returns {Promise<Count>}
 */
async function runAll(steps) {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results)
  const sum = { passed: 0, failed: 0 }
  for (const { name, run } of steps) {
    console.log(`\n== ${name}`)
    const start = Date.now()
    const count = await run()
    sum.passed += count.passed
    sum.failed += count.failed
    console.log(`== ${name}: ${count.failed > 0 ? 'failed' : 'ok'} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
    if (count.failed > 0) break
  }
  return sum
}

/**
 * @param {Promise<boolean>} check
 * @returns {Promise<Count>}
 */
async function one(check) {
  return (await check) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @returns {Promise<Count>} */
async function unit() {
  const isGood = await npmRun('test:unit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResults}`,
  ])
  const { numPassedTests = 0, numFailedTests = 0 } = readResults(unitResults)
  return { passed: numPassedTests, failed: atLeastOne(numFailedTests, isGood) }
}

/** @returns {Promise<Count>} */
async function stories() {
  const browser = await getBrowser()
  if (!browser) return { passed: 0, failed: 1 }
  console.log(`The stories run in ${browser}.`)
  const isGood = await succeeds('npx', ['playwright', 'test'], { env: { CHROMIUM_PATH: browser } })
  const { expected = 0, unexpected = 0, flaky = 0 } = readResults(storyResults).stats ?? {}
  return { passed: expected, failed: atLeastOne(unexpected + flaky, isGood) }
}

/**
 * A run that ended badly has failed, whatever it counted.
 * @param {number} failed
 * @param {boolean} isGood
 */
function atLeastOne(failed, isGood) {
  return isGood ? failed : Math.max(1, failed)
}

/**
 * What a runner wrote; nothing when it ended before it could.
 * @param {string} path
 */
function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`No results were written: ${String(error)}`)
    return {}
  }
}
