import { afterEach, expect, test } from 'vitest'
import { createPacketWorker, type PacketWorker } from './packet-worker'
import { documentOf } from './testing/small-document'

/** A worker of a few lines that behaves as told: the client's patience is what these tests are about. */
function scripted(script: string): URL {
  const source = `
    import { parentPort, workerData } from 'node:worker_threads'
    const signs = new Int32Array(workerData.signs)
    const opening = (sha256) => {
      Atomics.store(signs, 1, 1)
      parentPort.postMessage({ kind: 'progress', progress: { stage: 'opening', sha256, done: 0, total: 1 } })
    }
    const built = (pages = 1) => parentPort.postMessage({ kind: 'built', packet: { bytes: new Uint8Array([1]), pages, outline: [], warnings: [], anchors: {} } })
    const hang = () => { for (;;); }
    const seen = []
    parentPort.on('message', ({ document, refused }) => { seen.push(document); ${script} })`
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`)
}

let worker: PacketWorker | undefined
afterEach(() => worker?.close())

const start = (script: string, patience = 3_000): PacketWorker =>
  (worker = createPacketWorker({ workerFile: scripted(script), fontsDir: '', patience }))

const files = new Map([['bad', new Uint8Array([1])]])

test('the packet and its progress arrive, and the thread stays for the next one', async () => {
  const { build } = start('opening("bad"); built(seen.length)')
  const stages: string[] = []
  const first = await build(documentOf([]), files, { onProgress: ({ stage }) => void stages.push(stage) })
  const second = await build(documentOf([]), files)
  expect([stages, first.pages, second.pages]).toEqual([['opening'], 1, 2])
})

test.each(['hang()', 'process.exit(1)', 'throw new Error("out of memory")'])(
  'a file that ends the reader with %s is refused, and the packet is built without it',
  async (end) => {
    const { build } = start(`if (refused.has("bad")) built(); else { opening("bad"); ${end} }`)
    expect((await build(documentOf([]), files)).pages).toBe(1)
  },
)

test('a worker that hangs for no known file fails once, with a sentence for the person, and serves again', async () => {
  const { build } = start('if (document.title === "hang") hang(); built()', 3_000)
  await expect(build(documentOf([], { title: 'hang' }), files)).rejects.toMatchObject({
    code: 'INTERNAL',
    message: expect.stringContaining('untouched'),
  })
  expect((await build(documentOf([]), files)).pages).toBe(1)
})

test('stopping is asked for first and forced when it is not heard', async () => {
  const controller = new AbortController()
  const polite = start(
    'opening("bad"); while (!Atomics.load(signs, 0)); parentPort.postMessage({ kind: "failed", code: "CANCELLED", message: "stopped" })',
  )
  await expect(
    polite.build(documentOf([]), files, { signal: controller.signal, onProgress: () => controller.abort() }),
  ).rejects.toMatchObject({ code: 'CANCELLED', message: 'stopped' })
  await polite.close()
  const other = new AbortController()
  const deaf = start('opening("bad"); hang()', 60_000)
  await expect(
    deaf.build(documentOf([]), files, { signal: other.signal, onProgress: () => other.abort() }),
  ).rejects.toMatchObject({ code: 'CANCELLED' })
})

test('an error of the engine reaches the caller with its message', async () => {
  const { build } = start('parentPort.postMessage({ kind: "failed", message: "a bug" })')
  await expect(build(documentOf([]), files)).rejects.toThrow('a bug')
})
