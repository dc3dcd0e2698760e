import type { VaultRecord } from '@shared/records/kinds'
import type { Files } from '../vault/files'
import { currentFormat, type VaultFormat } from '../vault/format'
import { layoutOf } from '../vault/layout'
import { load } from '../vault/load'
import { readManifest } from '../vault/manifest'
import type { RecordReader } from '../vault/records-in'
import type { BackupKeeper } from './keeper'

/** Takes records as they are, whatever their format: what is kept of them must not depend on how they are understood. */
const asTheyAre: RecordReader = (value) =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? { record: value as VaultRecord }
    : { reason: 'it is no record' }

const anyFormat: VaultFormat = { version: currentFormat.version, reader: () => asTheyAre }

/** Makes a pinned and verified backup of a vault as it lies on the disk, before it is taken to a newer format. */
export async function backUpUnopened(keeper: BackupKeeper, files: Files, folder: string): Promise<void> {
  const layout = layoutOf(folder)
  const { id, formatVersion } = await readManifest(files, layout)
  const { state } = await load(files, layout, id, anyFormat)
  await keeper.beforeOpening({ id, state, formatVersion, files, layout }, 'before-migration')
}
