import { spawn } from 'node:child_process'

/** How long a child may take to end when asked, in milliseconds. */
const END_LIMIT = 3_000

/** @type {Set<Child>} */
const running = new Set()

/**
 * @typedef {{ process: import('node:child_process').ChildProcess, ended: Promise<number | null>, stop(): Promise<void> }} Child
 */

/**
 * Starts a program that ends with this one at the latest.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Child}
 */
export function spawned(file, args, options) {
  const child = spawn(file, args, options)
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code))
  })
  const entry = { process: child, ended, stop: () => stop(child, ended) }
  running.add(entry)
  void ended.then(() => running.delete(entry))
  return entry
}

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function run(file, args, options) {
  return spawned(file, args, options).ended
}

/** Passes Ctrl-C and a request to end on to every child, and ends when they have. */
export function endTogether() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      void Promise.all([...running].map((child) => child.stop())).then(() => process.exit(0))
    })
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number | null>} ended
 */
async function stop(child, ended) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), END_LIMIT)
  await ended
  clearTimeout(timer)
}
