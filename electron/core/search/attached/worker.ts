import { parentPort } from 'node:worker_threads'
import type { TextJob } from './file-text'
import { readText } from './read-text'

/** Entry of the thread that reads the text of attachments, one at a time. It may be ended at any moment. */
parentPort?.on('message', (job: TextJob) => void serve(job))

async function serve(job: TextJob): Promise<void> {
  const text = await readText(job)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(text)
}
