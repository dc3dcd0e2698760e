import type { ErrorCode } from '@shared/errors'
import type { BuiltPacket, PacketProgress } from './build-packet'
import type { PacketDocument } from './tree'

/** What the worker gets once, when it starts. */
export interface WorkerSetup {
  /** Folder of the font files. */
  fontsDir: string
  /** One 32-bit number shared with the client: not zero means stop. It works while the worker is busy. */
  stop: SharedArrayBuffer
}

export interface WorkerRequest {
  document: PacketDocument
  assets: ReadonlyMap<string, Uint8Array>
  refused: ReadonlyMap<string, string>
}

export type WorkerReply =
  | { kind: 'progress'; progress: PacketProgress }
  | { kind: 'built'; packet: BuiltPacket }
  | { kind: 'failed'; code: ErrorCode | undefined; message: string; stack: string | undefined }
