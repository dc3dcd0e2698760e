import type { ErrorCode } from '@shared/errors'
import type { BuiltPacket, PacketProgress } from './build-packet'
import type { PacketDocument } from './tree'

/** What the worker gets once, when it starts. */
export interface WorkerSetup {
  /** Folder of the font files. */
  fontsDir: string
  /** Two 32-bit numbers shared with the client, which work while the worker is busy and outlive its crash. */
  signs: SharedArrayBuffer
}

/** Not zero: the client wants the worker to stop. */
export const STOP = 0
/** Which of the assets is being opened, counted from one; zero for none. A crash is blamed on it. */
export const OPENING = 1
export const SIGN_BYTES = 8

export interface WorkerRequest {
  document: PacketDocument
  assets: ReadonlyMap<string, Uint8Array>
  refused: ReadonlyMap<string, string>
}

export type WorkerReply =
  | { kind: 'progress'; progress: PacketProgress }
  | { kind: 'built'; packet: BuiltPacket }
  | { kind: 'failed'; code: ErrorCode | undefined; message: string; stack: string | undefined }
