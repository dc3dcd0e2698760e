import { join, resolve } from 'node:path'
import { countedIds, temporaryFolder, tickingClock } from '../../core/testing/open-core'
import type { Io } from '../io'
import { main } from '../main'

export interface Result {
  code: number
  out: string
  err: string
}

/** An account of its own with the command line on it. */
export interface TestAccount {
  folder: string
  run: (...args: string[]) => Promise<Result>
  runWith: (change: Partial<Io>, ...args: string[]) => Promise<Result>
}

export async function testAccount(env: Io['env'] = {}): Promise<TestAccount> {
  const folder = await temporaryFolder()
  const root = resolve(import.meta.dirname, '../../..')
  const newId = countedIds('cli')
  const runWith = async (change: Partial<Io>, ...args: string[]): Promise<Result> => {
    const result: Result = { code: -1, out: '', err: '' }
    const io: Io = {
      stdout: (text) => (result.out += text),
      stderr: (text) => (result.err += text),
      env: { CASEBOOK_CONFIG_DIR: join(folder, 'config'), ...env },
      platform: process.platform,
      home: folder,
      cwd: folder,
      now: tickingClock(),
      newId,
      signal: new AbortController().signal,
      version: '9.9.9',
      resourcesDir: join(root, 'resources'),
      rendererDir: join(root, 'renderer'),
      ...change,
    }
    result.code = await main(args, io)
    return result
  }
  return { folder, runWith, run: (...args) => runWith({}, ...args) }
}
