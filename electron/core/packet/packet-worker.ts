import { Worker } from 'node:worker_threads'
import { AppError } from '@shared/errors'
import type { BuiltPacket, PacketProgress } from './build-packet'
import type { PacketDocument } from './tree'
import { OPENING, SIGN_BYTES, STOP, type WorkerReply, type WorkerRequest, type WorkerSetup } from './worker-protocol'

export interface PacketWorkerSettings {
  /** The built worker: packet-worker.js beside the program that calls. */
  workerFile: string | URL
  /** Folder with the files of resources/fonts. */
  fontsDir: string
  /** Milliseconds without a sign of life after which the worker counts as stuck; 30 s when absent. */
  patience?: number
}

export interface PacketWorkerOptions {
  onProgress?: (progress: PacketProgress) => void
  signal?: AbortSignal
  /** Files that are known not to be showable, with the reason. */
  refused?: ReadonlyMap<string, string>
}

export interface PacketWorker {
  /** Builds one packet after the other. A file that hangs or crashes the reader is listed as not rendered, not fatal. */
  build: (
    document: PacketDocument,
    assets: ReadonlyMap<string, Uint8Array>,
    options?: PacketWorkerOptions,
  ) => Promise<BuiltPacket>
  /** Starts the thread ahead of the first packet. */
  warmUp: () => void
  close: () => Promise<void>
}

interface Thread {
  worker: Worker
  signs: Int32Array
}

/** How one run ended when it did not end with a packet. */
type Fault =
  { kind: 'error'; error: Error } | { kind: 'stuck' | 'crashed'; sha256: string | undefined; cause?: unknown }

const PATIENCE = 30_000
/** How long a worker may take to notice that it should stop before it is ended. */
const GRACE = 2000
const MEMORY_MEGABYTES = 2048

export function createPacketWorker(settings: PacketWorkerSettings): PacketWorker {
  let thread: Thread | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const start = (): Thread => {
    if (thread) return thread
    const fresh = startThread(settings)
    fresh.worker.once('exit', () => {
      if (thread === fresh) thread = undefined
    })
    thread = fresh
    return fresh
  }
  const end = async () => {
    const ending = thread?.worker
    thread = undefined
    await ending?.terminate()
  }

  async function run(request: WorkerRequest, options: PacketWorkerOptions): Promise<BuiltPacket> {
    if (options.signal?.aborted) throw stopped()
    const outcome = await runOnce(start(), request, options, settings.patience ?? PATIENCE)
    if (!('kind' in outcome)) return outcome
    if (outcome.kind === 'error') throw outcome.error
    await end()
    if (options.signal?.aborted) throw stopped()
    const { sha256 } = outcome
    if (sha256 === undefined || request.refused.has(sha256)) throw failed(outcome.kind, outcome.cause)
    const reason = outcome.kind === 'stuck' ? 'reading it took too long' : 'reading it used too much memory'
    return run({ ...request, refused: new Map([...request.refused, [sha256, reason]]) }, options)
  }

  return {
    build(document, assets, options = {}) {
      const result = queue.then(() => run({ document, assets, refused: options.refused ?? new Map() }, options))
      // The queue goes on after a failure; the failure itself goes to whoever asked.
      queue = result.catch(() => {})
      return result
    },
    warmUp: () => void start(),
    close: end,
  }
}

const stopped = () => new AppError('CANCELLED', 'Making the packet was stopped. Nothing was changed.')

const failed = (kind: 'stuck' | 'crashed', cause: unknown) =>
  new AppError(
    'INTERNAL',
    `The packet could not be made: the work ${kind === 'stuck' ? 'took too long' : 'ended unexpectedly'}. Your records are untouched; please try again.`,
    undefined,
    { cause },
  )

function startThread({ workerFile, fontsDir }: PacketWorkerSettings): Thread {
  const signs = new SharedArrayBuffer(SIGN_BYTES)
  const workerData: WorkerSetup = { fontsDir, signs }
  const worker = new Worker(workerFile, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES } })
  // An idle worker must not keep a command line program from ending.
  worker.unref()
  worker.on('error', () => {})
  return { worker, signs: new Int32Array(signs) }
}

/** One request and its answer. Watches for silence, for a crash and for the wish to stop. */
function runOnce({ worker, signs }: Thread, request: WorkerRequest, options: PacketWorkerOptions, patience: number) {
  const { signal, onProgress } = options
  return new Promise<BuiltPacket | Fault>((resolve) => {
    const files = [...request.assets.keys()]
    // Read from the shared sign: a thread may end before its last message has arrived.
    const opening = () => files[Atomics.load(signs, OPENING) - 1]
    let watch = setTimeout(() => finish({ kind: 'stuck', sha256: opening() }), patience)
    const wait = (milliseconds: number) => {
      clearTimeout(watch)
      watch = setTimeout(() => finish({ kind: 'stuck', sha256: opening() }), milliseconds)
    }
    const crash = (cause: unknown) => finish({ kind: 'crashed', sha256: opening(), cause })
    const abort = () => {
      Atomics.store(signs, STOP, 1)
      wait(GRACE)
    }
    const finish = (outcome: BuiltPacket | Fault) => {
      clearTimeout(watch)
      worker.off('message', hear)
      worker.off('error', crash)
      worker.off('exit', crash)
      signal?.removeEventListener('abort', abort)
      resolve(outcome)
    }
    const hear = (reply: WorkerReply) => {
      if (reply.kind === 'built') return finish(reply.packet)
      if (reply.kind === 'failed') return finish({ kind: 'error', error: toError(reply) })
      if (!signal?.aborted) wait(patience)
      onProgress?.(reply.progress)
    }
    worker.on('message', hear)
    worker.on('error', crash)
    worker.on('exit', crash)
    signal?.addEventListener('abort', abort)
    Atomics.store(signs, STOP, 0)
    Atomics.store(signs, OPENING, 0)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(request)
  })
}

function toError({ code, message, stack }: WorkerReply & { kind: 'failed' }): Error {
  if (code) return new AppError(code, message)
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
