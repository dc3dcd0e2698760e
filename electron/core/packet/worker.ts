import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '@shared/errors'
import { buildPacket, type PacketProgress } from './build-packet'
import { createPacketEngine } from './packet-engine'
import type { WorkerReply, WorkerRequest, WorkerSetup } from './worker-protocol'

/** Entry of the packet worker: one request at a time, with the engine kept warm between them. */
function serve(setup: WorkerSetup): void {
  const stop = new Int32Array(setup.stop)
  const signal = {
    get aborted() {
      return Atomics.load(stop, 0) !== 0
    },
  }
  const engine = createPacketEngine((file) => readFileSync(join(setup.fontsDir, file)))
  const build = async ({ document, assets, refused }: WorkerRequest): Promise<void> => {
    try {
      const onProgress = (progress: PacketProgress) => reply({ kind: 'progress', progress })
      const packet = await buildPacket(await engine, document, assets, { signal, refused, onProgress })
      const bytes = packet.bytes.slice()
      reply({ kind: 'built', packet: { ...packet, bytes } }, [bytes.buffer])
    } catch (error) {
      reply(failure(error))
    }
  }
  parentPort?.on('message', (request: WorkerRequest) => void build(request))
}

const reply = (message: WorkerReply, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer)

function failure(error: unknown): WorkerReply {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'failed', code: error instanceof AppError ? error.code : undefined, message, stack }
}

serve(workerData as WorkerSetup)
