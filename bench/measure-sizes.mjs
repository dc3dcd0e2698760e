import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildProgram } from './build-program.mjs'

/**
 * Builds the measurement of a folder, measure.ts, and runs it in a program of its own with the sizes that the command names.
 * @param {string} folder
 * @param {{ sizes: readonly number[], flags?: readonly string[] }} options the sizes where none is named; flags for Node
 */
export async function measureSizes(folder, { sizes, flags = [] }) {
  const given = process.argv.slice(2).map(Number)
  const outDir = await buildProgram(join(folder, 'measure.ts'))
  try {
    const program = ['--expose-gc', ...flags, join(outDir, 'measure.js')]
    const words = (given.length > 0 ? given : sizes).map(String)
    process.exitCode = spawnSync(process.execPath, [...program, ...words], { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
