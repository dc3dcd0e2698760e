import { EventEmitter, once } from 'node:events'
import type { TestAccount } from './run-cli'

/** Does something while another `casebook serve` of this account runs, by default with the vault "v" open. */
export async function whileServed(
  account: TestAccount,
  work: (url: string) => Promise<void>,
  options = ['--vault', 'v'],
): Promise<void> {
  const end = new AbortController()
  const output = new EventEmitter()
  const address = once(output, 'text').then(([text]) => String(text).trim())
  const io = { signal: end.signal, stdout: (text: string) => output.emit('text', text) }
  const done = account.runWith(io, 'serve', '--no-open', ...options)
  try {
    await work(await Promise.race([address, done.then(({ err }) => Promise.reject(new Error(err)))]))
  } finally {
    end.abort()
    await done
  }
}
