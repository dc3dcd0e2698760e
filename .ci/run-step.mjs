import { spawn } from 'node:child_process'

const isWindows = process.platform === 'win32'

/**
 * Runs a program with its output passed through, unless it shall be quiet.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ timeout?: number, env?: Record<string, string>, quiet?: boolean }} [options] timeout in milliseconds
 * @returns {Promise<boolean>} whether it ended well
 */
export function succeeds(file, args, { timeout, env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: quiet ? 'ignore' : 'inherit',
      // npm and npx are scripts of the shell on Windows; nothing that is passed here comes from outside.
      shell: isWindows,
      env: { ...process.env, ...env },
      ...(timeout === undefined ? {} : { timeout }),
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/**
 * Runs a script of package.json.
 * @param {string} name
 * @param {readonly string[]} [args]
 */
export function npmRun(name, args = []) {
  return succeeds('npm', ['run', '--silent', name, '--', ...args])
}
