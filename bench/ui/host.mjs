import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')

/**
 * Starts Casebook on a fresh vault of invented records.
 * @param {string} program the built write-vault
 * @param {number} records
 */
export async function startHost(program, records) {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-ui-'))
  const vault = join(folder, 'vault')
  const written = spawnSync(process.execPath, [join(program, 'write-vault.js'), vault, String(records)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (written.status !== 0) throw new Error('The vault was not written.')
  const env = { ...process.env, CASEBOOK_CONFIG_DIR: join(folder, 'config'), CASEBOOK_VAULT: vault }
  const child = spawn(process.execPath, [cli, 'serve', '--no-open', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  const [link] = /http:\/\/\S+/.exec(String(line)) ?? []
  if (!link) throw new Error(String(line))
  const ended = once(child, 'exit')
  return {
    link,
    /** Milliseconds that the program has worked so far; NaN where the system does not say. */
    worked: () => workOf(child.pid),
    async close() {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @param {number | undefined} pid */
function workOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // In hundredths of a second, by user and by system (proc_pid_stat(5)).
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}
