import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildPacket, type BuiltPacket, type PacketProgress } from './build-packet'
import { createExhibitReader } from './exhibits/exhibit-reader'
import { createPreparer } from './exhibits/prepare-assets'
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
  let engine: PacketEngine | undefined
  const prepare = createPreparer(
    createExhibitReader(workerFile === undefined ? {} : { workerFile: exhibitWorker(workerFile) }),
  )
  const build = async (
    document: PacketDocument,
    assets: ReadonlyMap<string, Uint8Array>,
    options: BuildOptions & { refused: ReadonlyMap<string, string> },
  ) => {
    if (workerFile !== undefined)
      return (worker ??= createPacketWorker({ workerFile, fontsDir })).build(document, assets, options)
    return buildPacket(
      (engine ??= createPacketEngine((file) => readFileSync(join(fontsDir, file)))),
      document,
      assets,
      options,
    )
  }
  return async (document, assets, options) => {
    const { bytes, refused, warnings } = await prepare(document, assets, options)
    const built = await build(document, bytes, { ...options, refused })
    return { ...built, warnings: [...warnings, ...built.warnings] }
  }
}

/** The thread that opens the person's files lies beside the one that builds packets. */
export const exhibitWorker = (workerFile: string): string => join(dirname(workerFile), 'exhibit-worker.js')
