import { parentPort } from 'node:worker_threads'
import { type FileJob, readFile } from './read-file'
import type { ReaderReply } from './reader-protocol'

/** Entry of the thread that opens the person's files, one at a time. It may be ended at any moment. */
parentPort?.on('message', (job: FileJob) => void serve(job))

async function serve(job: FileJob): Promise<void> {
  try {
    const result = await readFile(job, (count) => reply({ kind: 'pages', count }))
    const bytes = 'bytes' in result ? result.bytes.slice() : undefined
    reply(
      { kind: 'done', result: bytes ? ({ ...result, bytes } as typeof result) : result },
      bytes ? [bytes.buffer] : [],
    )
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

const reply = (message: ReaderReply, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer)
