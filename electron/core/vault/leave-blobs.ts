import { BlobFiles } from './blob-store'
import type { BlobStore } from './blobs'
import { disk } from './disk'
import { layoutOf } from './layout'

/**
 * Where a command leaves files of a record that goes into the inbox, while another Casebook writes to the vault. That needs
 * no lock: a file is named by the hash of its bytes, takes its name in one step, and stands in nobody's way until a record
 * names it.
 */
export function leaveBlobs(folder: string, { now, newId }: { now: () => Date; newId: () => string }): BlobStore {
  return new BlobFiles(disk, layoutOf(folder), { now, newId, checkWritable: () => undefined })
}
