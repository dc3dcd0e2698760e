import { dirname, join } from 'node:path'
import { z } from 'zod'
import { removeIfThere, replaceFile } from '../vault/durable'
import type { Files } from '../vault/files'
import { jsonIn } from './manifest'
import type { PlaceLayout } from './place'
import { hashOf, place as giveName, writeStreamed } from './streamed-file'

const Checked = z.record(z.string(), z.string())

/** The attachments in a place of backups, each stored once under the SHA-256 of its bytes, as a copy of its own. */
export class BlobCopies {
  private readonly files: Files
  private readonly place: PlaceLayout
  private count = 0

  constructor(files: Files, place: PlaceLayout) {
    this.files = files
    this.place = place
  }

  path(sha256: string): string {
    return join(this.place.blobs, sha256.slice(0, 2), sha256)
  }

  /** Bytes, or undefined where it is not here. */
  async size(sha256: string): Promise<number | undefined> {
    return (await this.files.stat(this.path(sha256)))?.size
  }

  /** Stores bytes that should have this hash. Resolves to their number, or undefined where they have another; then none stay. */
  async keep(sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<number | undefined> {
    this.count += 1
    const temporary = join(this.place.temporary, `blob-${this.count}`)
    const written = await writeStreamed(this.files, temporary, pieces, 0o400)
    if (written.sha256 !== sha256) {
      await removeIfThere(this.files, temporary)
      return undefined
    }
    const path = this.path(sha256)
    await this.files.makeFolder(dirname(path))
    await giveName(this.files, temporary, path, dirname(path))
    await this.files.syncFolder(this.place.blobs)
    return written.bytes
  }

  /** Whether the copy is as it was stored; false where it is missing. */
  async isWhole(sha256: string, signal?: AbortSignal): Promise<boolean> {
    if ((await this.size(sha256)) === undefined) return false
    return (await hashOf(this.files, this.path(sha256), signal)).sha256 === sha256
  }

  /** Puts a copy that is not as it was stored out of the way, so that the next backup stores it again. */
  async setAside(sha256: string): Promise<void> {
    const path = this.path(sha256)
    if (!(await this.files.stat(path))) return
    let name = `${path}.damaged`
    for (let count = 2; await this.files.stat(name); count += 1) name = `${path}.damaged-${count}`
    await giveName(this.files, path, name, dirname(path))
  }

  /** Removes every copy that no backup names. */
  async removeUnnamed(named: ReadonlySet<string>): Promise<void> {
    for (const folder of await this.files.list(this.place.blobs)) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue
      for (const name of await this.files.list(join(this.place.blobs, folder))) {
        if (/^[0-9a-f]{64}$/.test(name) && !named.has(name)) await removeIfThere(this.files, this.path(name))
      }
    }
  }

  /** When each copy was last read and found whole. It only spares reading again: what it does not say is read. */
  async checkedAt(): Promise<Map<string, string>> {
    const parsed = Checked.safeParse(await jsonIn(this.files, this.place.checked))
    return new Map(Object.entries(parsed.data ?? {}))
  }

  async rememberChecked(checked: ReadonlyMap<string, string>): Promise<void> {
    await replaceFile(this.files, this.place.checked, Buffer.from(JSON.stringify(Object.fromEntries(checked))))
  }
}
