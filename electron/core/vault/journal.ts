import { AppError } from '@shared/errors'
import { writeAll } from './durable'
import type { Files, FileStat, OpenFile } from './files'
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

export interface JournalPlace {
  path: string
  number: number
  /** Where its last whole line ends; what follows is taken away. */
  end: number
  /** Whether this process is still the one that writes. */
  isHeld: () => Promise<boolean>
}

/** Opens a journal that exists, and takes away what follows its last whole line. */
export async function openJournal(files: Files, place: JournalPlace): Promise<Journal> {
  const file = await files.open(place.path, 'append')
  try {
    const { size, identity } = await file.stat()
    if (size > place.end) {
      await file.truncate(place.end)
      await file.dataSync()
    }
    return new OpenJournal(files, place, file, identity)
  } catch (error) {
    await file.close()
    throw error
  }
}

const NOT_SAVED =
  'so this vault can only be read now. Your last change is not saved, and its text stays where you typed it: see that the vault’s folder is in its place, then open the vault for writing again'

class OpenJournal implements Journal {
  readonly number: number
  size: number
  fault: AppError | null = null
  private readonly files: Files
  private readonly place: JournalPlace
  private readonly file: OpenFile
  private readonly identity: string

  constructor(files: Files, place: JournalPlace, file: OpenFile, identity: string) {
    this.files = files
    this.place = place
    this.number = place.number
    this.file = file
    this.size = place.end
    this.identity = identity
  }

  async append(bytes: Uint8Array) {
    if (this.fault) throw this.fault
    await this.checkOwnership()
    try {
      await writeAll(this.file, bytes)
    } catch (error) {
      await this.takeBack()
      throw storageError(error)
    }
    const size = this.size + bytes.byteLength
    const [synced, found] = await Promise.allSettled([this.file.dataSync(), this.files.stat(this.place.path)])
    // The system may now believe the bytes to be on the disk, so asking again would only repeat a false answer.
    if (synced.status === 'rejected') {
      throw this.end(`The disk could not confirm what was written, ${NOT_SAVED}`, synced.reason)
    }
    await this.checkKept(found, size)
    this.size = size
  }

  close() {
    return this.file.close()
  }

  /** Someone who replaced or extended the journal believes to be its writer; both must not go on. */
  private async checkOwnership() {
    let found
    let isHeld
    try {
      ;[found, isHeld] = await Promise.all([this.files.stat(this.place.path), this.place.isHeld()])
    } catch (error) {
      throw storageError(error)
    }
    if (!isHeld || found?.identity !== this.identity || found.size !== this.size) throw this.foreign()
  }

  /** A process may have been suspended at any moment, so after the write it is asked again whose file this is. */
  private async checkKept(found: PromiseSettledResult<FileStat | undefined>, size: number) {
    if (found.status === 'rejected') {
      await this.takeBack()
      throw storageError(found.reason)
    }
    // More than was written: someone else wrote too, and cutting the file could cut what is theirs.
    if (found.value?.identity !== this.identity || found.value.size > size) throw this.foreign()
    if (found.value.size === size) return
    await this.takeBack()
    throw storageError(new Error('The disk did not keep all of it.'))
  }

  private async takeBack() {
    try {
      if (!(await this.place.isHeld())) {
        this.foreign()
        return
      }
      await this.file.truncate(this.size)
      await this.file.dataSync()
    } catch (error) {
      this.end('A part of a change could not be taken back, so this vault can only be read now', error)
    }
  }

  private foreign(): AppError {
    return this.end(`The vault’s files were moved or changed by another program, ${NOT_SAVED}`)
  }

  private end(message: string, cause?: unknown): AppError {
    this.fault = new AppError('STORAGE', `${message}. What was saved before is safe.`, undefined, { cause })
    return this.fault
  }
}
