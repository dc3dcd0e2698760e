import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPacket, type BuiltPacket, type PacketProgress } from './build-packet'
import { createPacketEngine, type PacketEngine } from './packet-engine'
import { createPacketWorker, type PacketWorker } from './packet-worker'
import type { PacketDocument } from './tree'

export interface BuildOptions {
  onProgress: (progress: PacketProgress) => void
  signal: AbortSignal
}
export type BuildDocument = (
  document: PacketDocument,
  assets: ReadonlyMap<string, Uint8Array>,
  options: BuildOptions,
) => Promise<BuiltPacket>

interface BuilderSettings {
  /** Folder with the files of resources/fonts. */
  fontsDir: string
  /** The built worker; without it the calling thread does the work. */
  workerFile?: string
}

/** Builds packets in a worker that starts with the first one and stays warm. */
export function createPacketBuilder({ fontsDir, workerFile }: BuilderSettings): BuildDocument {
  let worker: PacketWorker | undefined
  let engine: Promise<PacketEngine> | undefined
  return async (document, assets, options) => {
    if (workerFile !== undefined)
      return (worker ??= createPacketWorker({ workerFile, fontsDir })).build(document, assets, options)
    return buildPacket(
      await (engine ??= createPacketEngine((file) => readFileSync(join(fontsDir, file)))),
      document,
      assets,
      options,
    )
  }
}
