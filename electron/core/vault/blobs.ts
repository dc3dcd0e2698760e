import type { VaultRecord } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record-shape'

export interface Upload {
  name: string
  type: string
  /** Bytes. */
  size: number
}

/** The attachments of a vault, each stored once under the SHA-256 of its bytes. */
export interface BlobStore {
  /** @throws AppError TOO_LARGE above 2 GB, STORAGE where the disk has no room for it. */
  begin(upload: Upload): Promise<string>
  /** Adds the next piece; offset must be what has been received. Resolves to the bytes received so far. */
  append(upload: string, offset: number, bytes: Uint8Array): Promise<number>
  /** Resolves once the file is on the disk under its hash. */
  finish(upload: string): Promise<Attachment>
  cancel(upload: string): Promise<void>
  /** Stores a whole file at once. */
  store(file: { name: string; type: string; bytes: Uint8Array }): Promise<Attachment>

  /**
   * A piece of an attachment, and the size of the whole. The whole is checked before its last piece is given.
   * @throws AppError NOT_FOUND, or VAULT_DAMAGED when it was altered.
   */
  read(sha256: string, offset: number, length: number): Promise<{ bytes: Uint8Array; size: number }>
  /** A whole attachment, checked against its hash. @throws AppError NOT_FOUND, or VAULT_DAMAGED when it was altered. */
  whole(sha256: string): Promise<Uint8Array>
  has(sha256: string): Promise<boolean>

  /**
   * Removes what came in long ago and was never named by any version of a record: a capture that was thrown away leaves no
   * file for ever. Resolves to how many that were.
   */
  removeForgotten(records: readonly VaultRecord[]): Promise<number>
}
