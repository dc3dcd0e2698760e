import { join } from 'node:path'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record-shape'
import { createQueue } from '../queue'
import { alteredBlob, blobFolder, blobPath, readPiece, readWhole } from './blob-files'
import type { BlobStore, Upload } from './blobs'
import { hashOfFile, removeIfThere, renameWhenFree } from './durable'
import type { Files } from './files'
import { plainName } from './file-name'
import { forgottenBlobs } from './forgotten-blobs'
import { hasRoomFor } from './free-space'
import type { VaultLayout } from './layout'
import { removeBlob } from './purge/blobs'
import { moveAside } from './quarantine'
import { storageError } from './storage-error'
import { UploadFile } from './upload-file'

const LARGEST = 2 * 1024 ** 3
/** A smaller file is simply tried, in bytes. */
const WORTH_ASKING = 1024 * 1024
const FAILED = 'The file could not be attached'

interface Options {
  now: () => Date
  newId: () => string
  /** Throws where the vault can only be read. */
  checkWritable: () => void
}

/** Attachments as files of the vault's folder. */
export class BlobFiles implements BlobStore {
  /** Attachments that came in and that no record names yet. */
  readonly unclaimed = new Set<string>()
  /** All that came in or was named since the vault was opened. */
  private readonly current = new Set<string>()
  /** What gets its name and what loses it: one after the other. */
  private readonly inTurn = createQueue()
  private isClosed = false
  private readonly files: Files
  private readonly layout: VaultLayout
  private readonly options: Options
  private readonly uploads = new Map<string, UploadFile>()
  /** Which file was found to have its hash, by the hash. */
  private readonly sound = new Map<string, string>()

  constructor(files: Files, layout: VaultLayout, options: Options) {
    this.files = files
    this.layout = layout
    this.options = options
  }

  async begin(upload: Upload) {
    this.options.checkWritable()
    if (upload.size > LARGEST) {
      throw new AppError(
        'TOO_LARGE',
        `“${plainName(upload.name)}” is larger than 2 GB. Keep it where it is and add a link to it.`,
      )
    }
    if (upload.size > WORTH_ASKING && !(await hasRoomFor(this.files, this.layout.folder, upload.size))) {
      const message = `“${plainName(upload.name)}” does not fit on the disk of this vault. Free some space, then attach it again. What was saved before is safe.`
      throw new AppError('STORAGE', message)
    }
    const id = this.options.newId()
    try {
      await this.files.makeFolder(this.layout.uploads)
      this.uploads.set(id, await UploadFile.begin(this.files, join(this.layout.uploads, `${id}.part`), upload))
    } catch (error) {
      throw storageError(error, FAILED)
    }
    return id
  }

  async append(upload: string, offset: number, bytes: Uint8Array) {
    return this.upload(upload).append(offset, bytes)
  }

  async finish(id: string): Promise<Attachment> {
    const file = this.upload(id)
    this.uploads.delete(id)
    try {
      const sha256 = await file.close()
      this.unclaimed.add(sha256)
      this.current.add(sha256)
      await this.inTurn(() => this.keep(file.path, sha256))
      const { name, type, size } = file.upload
      const addedAt = this.options.now().toISOString()
      return {
        sha256,
        name: plainName(name),
        type: type || 'application/octet-stream',
        size,
        addedAt,
        inPacket: true,
      }
    } catch (error) {
      // What cannot be taken away now is taken away when the vault is opened next.
      await file.cancel().catch(() => undefined)
      throw storageError(error, FAILED)
    }
  }

  async cancel(id: string) {
    const file = this.uploads.get(id)
    this.uploads.delete(id)
    await file?.cancel()
  }

  async store({ name, type, bytes }: { name: string; type: string; bytes: Uint8Array }) {
    const upload = await this.begin({ name, type, size: bytes.byteLength })
    await this.append(upload, 0, bytes)
    return this.finish(upload)
  }

  /** Takes note that a record names them. */
  claim(attachments: readonly { sha256: string }[]) {
    for (const { sha256 } of attachments) {
      this.unclaimed.delete(sha256)
      this.current.add(sha256)
    }
  }

  async read(sha256: string, offset: number, length: number) {
    const { bytes, size, identity } = await readPiece(this.files, this.layout, sha256, offset, length)
    // Whoever gets the end of it has it whole, so by then it must be the right one.
    const reachesEnd = offset + bytes.byteLength >= size
    if (reachesEnd && this.sound.get(sha256) !== identity) {
      if ((await hashOfFile(this.files, blobPath(this.layout, sha256))) !== sha256) throw alteredBlob()
      this.sound.set(sha256, identity)
    }
    return { bytes, size }
  }

  whole(sha256: string) {
    return readWhole(this.files, this.layout, sha256)
  }

  async has(sha256: string) {
    return (await this.files.stat(blobPath(this.layout, sha256))) !== undefined
  }

  async removeForgotten(records: readonly VaultRecord[]) {
    this.options.checkWritable()
    let removed = 0
    for (const sha256 of await forgottenBlobs(this.files, this.layout, { records, now: this.options.now() })) {
      removed += await this.inTurn(async () => {
        const isWanted = this.isClosed || this.current.has(sha256)
        return isWanted ? 0 : removeBlob(this.files, this.layout, sha256)
      })
    }
    return removed
  }

  /** Removes what a crash left of uploads; they were never named by a record. */
  async clean(): Promise<void> {
    await this.files.makeFolder(this.layout.uploads)
    for (const name of await this.files.list(this.layout.uploads)) {
      await removeIfThere(this.files, join(this.layout.uploads, name))
    }
  }

  async close(): Promise<void> {
    this.isClosed = true
    for (const id of this.uploads.keys()) await this.cancel(id)
    await this.inTurn(async () => undefined)
  }

  /** Gives the uploaded bytes their name; bytes that are there already are not kept twice. */
  private async keep(path: string, sha256: string) {
    const [folder, target] = [blobFolder(this.layout, sha256), blobPath(this.layout, sha256)]
    const isThere = (await this.files.stat(target)) !== undefined
    if (isThere && (await hashOfFile(this.files, target)) === sha256) {
      await removeIfThere(this.files, path)
    } else {
      if (isThere) await moveAside(this.files, this.layout, target, `blob-${sha256}`)
      await this.files.makeFolder(folder)
      await renameWhenFree(this.files, path, target)
    }
    // Also for one that was there: whoever named it may have been killed before it could sync the name.
    await this.files.syncFolder(folder)
    await this.files.syncFolder(this.layout.blobs)
  }

  private upload(id: string): UploadFile {
    const file = this.uploads.get(id)
    if (!file) throw new AppError('NOT_FOUND', 'This upload has ended. Please attach the file again.')
    return file
  }
}
