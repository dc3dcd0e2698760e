import { Worker } from 'node:worker_threads'
import { AppError } from '@shared/errors'
import { type FileJob, type FileResult, readFile } from './read-file'
import type { ReaderReply } from './reader-protocol'

export interface ReaderLimits {
  /** Milliseconds for a file of any size. */
  base: number
  /** Milliseconds more for each of its pages. */
  perPage: number
  /** Megabytes by which the program may grow while a file is open. */
  memory: number
  /** Megabytes of the thread's own heap; what lies outside it is watched from here. */
  heap: number
}

const LIMITS: ReaderLimits = { base: 10_000, perPage: 20, memory: 1_536, heap: 1_024 }
const LOOK_EVERY = 100

export interface ExhibitReader {
  /** Does one job after the other. A file that hangs or swells ends the thread, never the program. */
  read: (job: FileJob, signal?: AbortSignal) => Promise<FileResult>
  close: () => Promise<void>
}

interface ReaderSettings {
  /** The built thread: exhibit-worker.js. Without it the calling thread does the work, without limits. */
  workerFile?: string | URL
  limits?: Partial<ReaderLimits>
}

/** Opens the person's files in a thread of their own, within limits of time and memory. */
export function createExhibitReader({ workerFile, limits: chosen = {} }: ReaderSettings): ExhibitReader {
  const limits = { ...LIMITS, ...chosen }
  let thread: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const end = async () => {
    const ending = thread
    thread = undefined
    await ending?.terminate()
  }
  async function run(job: FileJob, signal: AbortSignal | undefined): Promise<FileResult> {
    if (signal?.aborted) throw stopped()
    if (workerFile === undefined) return readFile(job, () => {})
    thread ??= startThread(workerFile, limits.heap)
    const outcome = await runOnce(thread, job, limits, signal)
    if (!outcome.sound) await end()
    if (outcome.result === undefined) throw outcome.error ?? stopped()
    return outcome.result
  }
  return {
    read(job, signal) {
      const result = queue.then(() => run(job, signal))
      // The queue goes on after a failure; the failure itself goes to whoever asked.
      queue = result.catch(() => {})
      return result
    },
    close: end,
  }
}

const stopped = () => new AppError('CANCELLED', 'Making the packet was stopped. Nothing was changed.')

function startThread(workerFile: string | URL, heap: number): Worker {
  const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: heap, stackSizeMb: 8 } })
  // An idle thread must not keep a command line program from ending.
  worker.unref()
  worker.on('error', () => {})
  return worker
}

/** How a job ended; without a result it was stopped. A thread that is not sound has to be ended. */
interface Outcome {
  result?: FileResult
  /** A fault of this program, not of the file. */
  error?: Error
  sound: boolean
}

const refused = (reason: string): Outcome => ({ result: { kind: 'refused', reason, locked: false }, sound: false })

function runOnce(worker: Worker, job: FileJob, limits: ReaderLimits, signal?: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const began = performance.now()
    const memory = megabytes()
    let allowed = limits.base
    const watch = setInterval(() => {
      if (performance.now() - began > allowed)
        finish(refused(`reading it took longer than ${Math.round(allowed / 100) / 10} seconds`))
      else if (megabytes() - memory > limits.memory)
        finish(refused(`reading it took more than ${limits.memory} MB of memory`))
    }, LOOK_EVERY)
    const abort = () => finish({ sound: false })
    const crash = () => finish(refused('reading it took too much memory'))
    const hear = (reply: ReaderReply) => {
      if (reply.kind === 'pages') allowed = limits.base + reply.count * limits.perPage
      else if (reply.kind === 'done') finish({ result: reply.result, sound: true })
      else finish({ error: new Error(reply.message), sound: true })
    }
    const finish = (outcome: Outcome) => {
      clearInterval(watch)
      worker.off('message', hear)
      worker.off('error', crash)
      worker.off('exit', crash)
      signal?.removeEventListener('abort', abort)
      resolve(outcome)
    }
    worker.on('message', hear)
    worker.on('error', crash)
    worker.on('exit', crash)
    signal?.addEventListener('abort', abort)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(job)
  })
}

const megabytes = (): number => process.memoryUsage.rss() / 1024 / 1024
