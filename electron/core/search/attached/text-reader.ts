import { Worker } from 'node:worker_threads'
import { without, type FileText, type TextJob } from './file-text'

export interface TextReader {
  /** Reads one file after the other. A file that hangs or swells ends the thread, never the program. */
  read: (job: TextJob) => Promise<FileText>
  close: () => Promise<void>
}

interface ReaderSettings {
  /** The built thread: text-worker.js. Without it the calling thread does the work, without limits. */
  workerFile?: string | URL
  /** Milliseconds for one file. */
  patience?: number
}

const PATIENCE = 30_000
const HEAP_MEGABYTES = 512

/** Reads the text of the person's files in a thread of its own, within limits of time and memory. */
export function createTextReader({ workerFile, patience = PATIENCE }: ReaderSettings = {}): TextReader {
  let thread: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const end = async () => {
    const ending = thread
    thread = undefined
    await ending?.terminate()
  }
  const run = async (job: TextJob): Promise<FileText> => {
    // Loaded where it is used: the reader of PDFs is larger than all the rest of the program.
    if (workerFile === undefined) return (await import('./read-text')).readText(job)
    thread ??= startThread(workerFile)
    const text = await runOnce(thread, job, patience)
    if (text === undefined) await end()
    return text ?? without('failed')
  }
  return {
    read(job) {
      const result = queue.then(() => run(job))
      // The queue goes on after a failure; the failure itself goes to whoever asked.
      queue = result.catch(() => undefined)
      return result
    },
    close: end,
  }
}

function startThread(workerFile: string | URL): Worker {
  const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, stackSizeMb: 8 } })
  // An idle thread must not keep the program from ending.
  worker.unref()
  worker.on('error', () => undefined)
  return worker
}

/** Undefined where the file took too long or ended the thread. */
function runOnce(worker: Worker, job: TextJob, patience: number): Promise<FileText | undefined> {
  return new Promise((resolve) => {
    const stop = setTimeout(() => finish(undefined), patience)
    const fail = () => finish(undefined)
    const finish = (text: FileText | undefined) => {
      clearTimeout(stop)
      worker.off('message', finish)
      worker.off('error', fail)
      worker.off('exit', fail)
      resolve(text)
    }
    worker.on('message', finish)
    worker.on('error', fail)
    worker.on('exit', fail)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(job)
  })
}
