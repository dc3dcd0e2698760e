import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '@shared/errors'
import { buildPacket, type PacketProgress } from './build-packet'
import { createPacketEngine } from './packet-engine'
import { OPENING, STOP, type WorkerReply, type WorkerRequest, type WorkerSetup } from './worker-protocol'

/** Entry of the packet worker: one request at a time, with the engine kept warm between them. */
function serve(setup: WorkerSetup): void {
  const signs = new Int32Array(setup.signs)
  const signal = {
    get aborted() {
      return Atomics.load(signs, STOP) !== 0
    },
  }
  const engine = createPacketEngine((file) => readFileSync(join(setup.fontsDir, file)))
  const build = async ({ document, assets, refused }: WorkerRequest): Promise<void> => {
    const files = [...assets.keys()]
    const onProgress = (progress: PacketProgress) => {
      const opening = progress.stage === 'opening' ? files.indexOf(progress.sha256) + 1 : 0
      Atomics.store(signs, OPENING, opening)
      reply({ kind: 'progress', progress })
    }
    try {
      const packet = await buildPacket(engine, document, assets, { signal, refused, onProgress })
      reply({ kind: 'built', packet }, [packet.bytes.buffer as ArrayBuffer])
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
