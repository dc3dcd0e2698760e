import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { endlessTree } from '../testing/hostile-files'
import { simplePdf } from '../testing/small-files'
import { createExhibitReader, type ExhibitReader, type ReaderLimits } from './exhibit-reader'
import type { FileJob } from './read-file'

let reader: ExhibitReader | undefined
afterEach(() => reader?.close())

const job: FileJob = { kind: 'inspect', bytes: new Uint8Array([1]) }

const start = (script: string, limits: Partial<ReaderLimits> = {}): ExhibitReader => {
  const source = `
    import { parentPort } from 'node:worker_threads'
    const done = (pages) => parentPort.postMessage({ kind: 'done', result: { kind: 'pdf', pages } })
    const hang = () => { for (;;); }
    let jobs = 0
    parentPort.on('message', (job) => { jobs++; ${script} })`
  const workerFile = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
  return (reader = createExhibitReader({ workerFile, limits }))
}

describe('a thread that behaves as told', () => {
  test('answers one job after the other and stays warm', async () => {
    const { read } = start('done(jobs)')
    expect(await Promise.all([read(job), read(job)])).toMatchObject([{ pages: 1 }, { pages: 2 }])
  })

  test('is ended when it hangs, with the reason, and another serves the next file', async () => {
    const { read } = start('if (job.bytes[0] === 1) hang(); done(jobs)', { base: 1_500 })
    const [hung, next] = await Promise.all([read(job), read({ ...job, bytes: new Uint8Array([2]) })])
    expect([hung, next]).toEqual([
      { kind: 'refused', locked: false, reason: 'reading it took longer than 1.5 seconds' },
      { kind: 'pdf', pages: 1 },
    ])
  })

  test('has more time for more pages', async () => {
    const { read } = start("parentPort.postMessage({ kind: 'pages', count: 100 }); setTimeout(() => done(100), 1800)", {
      base: 1_200,
      perPage: 50,
    })
    expect(await read(job)).toMatchObject({ pages: 100 })
  })

  test('is ended when it fills the memory, in its heap or beside it', async () => {
    const heap = start('const all = []; for (;;) all.push(new Array(100000).fill({}))', {
      memory: 100_000,
      heap: 64,
      base: 60_000,
    })
    expect(await heap.read(job)).toMatchObject({ reason: 'reading it took too much memory' })
    const beside = start('globalThis.all = []; for (;;) all.push(new Uint8Array(4_000_000).fill(1))', {
      memory: 300,
      base: 60_000,
    })
    expect(await beside.read(job)).toMatchObject({ reason: 'reading it took more than 300 MB of memory' })
  })

  test('is ended when the person stops', async () => {
    const { read } = start('hang()')
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 100)
    await expect(read(job, stop.signal)).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  test('tells a fault of its own from a fault of the file', async () => {
    const { read } = start("parentPort.postMessage({ kind: 'failed', message: 'a bug' })")
    await expect(read(job)).rejects.toThrow('a bug')
  })
})

describe('the built thread', () => {
  let folder: string
  let workerFile: URL
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebook-reader-'))
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../../../shared') } },
      ssr: { noExternal: true },
      build: { ssr: resolve(import.meta.dirname, 'worker.ts'), outDir: folder, minify: false },
    })
    workerFile = pathToFileURL(join(folder, 'worker.js'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('opens a file of 2,000 pages without holding the caller up', async () => {
    reader = createExhibitReader({ workerFile })
    const bytes = await simplePdf(2_000)
    await reader.read({ kind: 'inspect', bytes: await simplePdf(1) })
    const turns = countTurns()
    const result = await reader.read({ kind: 'prepare', bytes, pages: [{ from: 1, to: 300 }] })
    expect(result).toMatchObject({ kind: 'prepared', warnings: [] })
    expect(turns()).toBeGreaterThan(1_000)
  })

  test('is ended where a page tree has no end', async () => {
    reader = createExhibitReader({ workerFile, limits: { base: 2_500 } })
    const turns = countTurns()
    expect(await reader.read({ kind: 'prepare', bytes: endlessTree(), pages: [] })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('longer than 2.5 seconds'),
    })
    expect(turns()).toBeGreaterThan(1_000)
    expect(await reader.read({ kind: 'inspect', bytes: await simplePdf(3) })).toEqual({ kind: 'pdf', pages: 3 })
  })
})

/** Counts the turns that the event loop takes from now on. Whoever reads on the calling thread leaves it a few. */
function countTurns(): () => number {
  let turns = 0
  let next = setImmediate(function turn() {
    turns += 1
    next = setImmediate(turn)
  })
  return () => {
    clearImmediate(next)
    return turns
  }
}
