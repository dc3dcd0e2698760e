// F13: takes one guard after another out of a copy of the sources, and shows that a test of the short suite turns red.
// `npm run test:faults -- --mutants [words of a name]` runs this part alone.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { succeeds } from '../../../../.ci/run-step.mjs'
import { MUTANTS } from './mutant-list.mjs'

const root = resolve(import.meta.dirname, '../../../..')
const COPIED = ['electron', 'shared', 'package.json', 'tsconfig.json']

/**
 * @param {string} words what the names of the mutants to try must hold
 * @returns {Promise<{ killed: number, all: number }>}
 */
export async function killMutants(words = '') {
  const mutants = MUTANTS.filter(({ name }) => name.includes(words))
  // A test that is red with every guard in place would kill everything.
  const files = [...new Set(mutants.map(({ tests: [file = ''] }) => file))]
  if (!(await isGreen(files, () => undefined))) {
    console.log('The short suite is red with every guard in place, so it can say nothing about the mutants.')
    return { killed: 0, all: mutants.length }
  }
  let killed = 0
  for (const mutant of mutants) {
    const isKilled = await isRed(mutant)
    killed += isKilled ? 1 : 0
    console.log(`${isKilled ? 'killed  ' : 'SURVIVED'} without ${mutant.name} (${mutant.tests.join(' ')})`)
  }
  console.log(`Mutants killed: ${killed}/${mutants.length}`)
  return { killed, all: mutants.length }
}

/** @param {import('./mutant-list.mjs').Mutant} mutant */
async function isRed({ name, file, from, to, tests }) {
  return !(await isGreen(tests, (copy) => {
    const path = join(copy, 'electron/core/vault', file)
    const source = readFileSync(path, 'utf8')
    if (source.split(from).length !== 2)
      throw new Error(`The guard “${name}” is not where it is looked for, in ${file}.`)
    writeFileSync(
      path,
      source.replace(from, () => to),
    )
  }))
}

/**
 * Whether tests of the short suite pass in a copy of the sources.
 * @param {readonly string[]} tests
 * @param {(copy: string) => void} change
 */
async function isGreen(tests, change) {
  const copy = mkdtempSync(join(tmpdir(), 'casebook-mutant-'))
  try {
    for (const part of COPIED) cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    change(copy)
    const config = join(copy, 'electron/core/vault/faults/vitest.config.ts')
    return await succeeds('npx', ['vitest', 'run', '--root', copy, '--config', config, '--bail', '1', ...tests], {
      env: { FAULTS: 'short', FAULTS_SEED: '1' },
      quiet: true,
    })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
