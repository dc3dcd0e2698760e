import { AppError } from '@shared/errors'
import { writeAll } from './durable'
import type { Files, OpenFile } from './files'
import { storageError } from './storage-error'

/** The file that changes are appended to. */
export interface Journal {
  readonly number: number
  /** Bytes. */
  readonly size: number
  /** Why nothing more can be written to it, or null. */
  readonly fault: AppError | null
  /** Resolves once the bytes are on the disk. When it rejects, they are taken back or the journal takes no more. */
  append(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Opens a journal that exists, and takes away what follows its last whole line. */
export async function openJournal(files: Files, path: string, number: number, end: number): Promise<Journal> {
  const file = await files.open(path, 'append')
  try {
    const { size, identity } = await file.stat()
    if (size > end) {
      await file.truncate(end)
      await file.dataSync()
    }
    return new OpenJournal(files, path, number, file, end, identity)
  } catch (error) {
    await file.close()
    throw error
  }
}

class OpenJournal implements Journal {
  readonly number: number
  size: number
  fault: AppError | null = null
  private readonly files: Files
  private readonly path: string
  private readonly file: OpenFile
  private readonly identity: string

  constructor(files: Files, path: string, number: number, file: OpenFile, size: number, identity: string) {
    this.files = files
    this.path = path
    this.number = number
    this.file = file
    this.size = size
    this.identity = identity
  }

  async append(bytes: Uint8Array) {
    if (this.fault) throw this.fault
    await this.checkOwnership()
    try {
      await writeAll(this.file, bytes)
      const { size } = await this.file.stat()
      if (size !== this.size + bytes.byteLength) throw new Error('The disk did not keep all of it.')
    } catch (error) {
      await this.takeBack()
      throw storageError(error)
    }
    try {
      await this.file.dataSync()
    } catch (error) {
      // The system may now believe the bytes to be on the disk, so asking again would only repeat a false answer.
      throw this.end(
        'The disk could not confirm what was written, so this vault can only be read now. Your last change is not saved: copy its text, then close and open the vault again',
        error,
      )
    }
    this.size += bytes.byteLength
  }

  close() {
    return this.file.close()
  }

  /** Someone who replaced or extended the journal believes to be its writer; both must not go on. */
  private async checkOwnership() {
    let found
    try {
      found = await this.files.stat(this.path)
    } catch (error) {
      throw storageError(error)
    }
    if (found?.identity === this.identity && found.size === this.size) return
    throw this.end(
      'The vault’s files were moved or changed by another program, so this vault can only be read now. Your last change is not saved: copy its text, then close and open the vault again',
    )
  }

  private async takeBack() {
    try {
      await this.file.truncate(this.size)
      await this.file.dataSync()
    } catch (error) {
      this.end('A part of a change could not be taken back, so this vault can only be read now', error)
    }
  }

  private end(message: string, cause?: unknown): AppError {
    this.fault = new AppError('STORAGE', `${message}. What was saved before is safe.`, undefined, { cause })
    return this.fault
  }
}
