#!/usr/bin/env node
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { text as wholeText } from 'node:stream/consumers'
import { createInterface } from 'node:readline'
import { version } from '../../package.json' with { type: 'json' }
import type { Io } from './io'
import { main } from './main'
import { expectShortWork } from './short-work'

const outDir = resolve(import.meta.dirname, '..')
const workerFile = join(outDir, 'main', 'packet-worker.js')
const end = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The second time the person means it.
  process.on(signal, () => (end.signal.aborted ? process.exit(130) : end.abort()))
}
// A reader such as `head` may leave before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const io: Io = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
  platform: process.platform,
  home: homedir(),
  cwd: process.cwd(),
  now: () => new Date(),
  newId: randomUUID,
  signal: end.signal,
  version,
  resourcesDir: join(outDir, '..', 'resources'),
  rendererDir: join(outDir, 'renderer'),
  ...(existsSync(workerFile) && { workerFile }),
  readInput: () => wholeText(process.stdin),
  ...(process.stdin.isTTY && { onLine }),
}

if (process.argv[2] === 'packet') expectShortWork()
process.exitCode = await main(process.argv.slice(2), io)

function onLine(heard: () => void) {
  const lines = createInterface({ input: process.stdin }).on('line', heard)
  return () => lines.close()
}
