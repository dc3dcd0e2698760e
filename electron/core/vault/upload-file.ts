import { createHash, type Hash } from 'node:crypto'
import { AppError } from '@shared/errors'
import { createQueue, type Queue } from '../queue'
import type { Upload } from './blobs'
import { removeIfThere, writeAll } from './durable'
import type { Files, OpenFile } from './files'
import { storageError } from './storage-error'

/** Nobody may write to an attachment once it is there. */
const READ_ONLY = 0o400

/** A file that is coming in: written and hashed piece by piece. */
export class UploadFile {
  readonly upload: Upload
  readonly path: string
  received = 0
  private readonly files: Files
  private readonly file: OpenFile
  private readonly hash: Hash = createHash('sha256')
  private readonly inTurn: Queue = createQueue()
  private fault: AppError | undefined

  private constructor(files: Files, path: string, upload: Upload, file: OpenFile) {
    this.files = files
    this.path = path
    this.upload = upload
    this.file = file
  }

  static async begin(files: Files, path: string, upload: Upload): Promise<UploadFile> {
    return new UploadFile(files, path, upload, await files.open(path, 'wx', READ_ONLY))
  }

  append(offset: number, bytes: Uint8Array): Promise<number> {
    return this.inTurn(async () => {
      if (this.fault) throw this.fault
      if (offset !== this.received || offset + bytes.byteLength > this.upload.size) {
        throw new AppError('INVALID_INPUT', 'The pieces of this file did not come in order. Please attach it again.')
      }
      try {
        await writeAll(this.file, bytes)
      } catch (error) {
        this.fault = storageError(error, 'The file could not be attached')
        throw this.fault
      }
      this.hash.update(bytes)
      this.received += bytes.byteLength
      return this.received
    })
  }

  /** Resolves to the SHA-256 once all bytes are on the disk. The upload takes no more after this. */
  close(): Promise<string> {
    return this.inTurn(async () => {
      if (this.fault) throw this.fault
      const { size } = await this.file.stat()
      if (this.received !== this.upload.size || size !== this.received) {
        throw new AppError('INVALID_INPUT', 'The file did not arrive whole. Please attach it again.')
      }
      await this.file.sync()
      await this.file.close()
      return this.hash.digest('hex')
    })
  }

  /** Leaves nothing behind. */
  cancel(): Promise<void> {
    return this.inTurn(async () => {
      await this.file.close()
      await removeIfThere(this.files, this.path)
    })
  }
}
