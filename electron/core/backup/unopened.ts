import { z } from 'zod'
import type { VaultRecord } from '@shared/records/kinds'
import type { Files } from '../vault/files'
import { currentFormat, type VaultFormat } from '../vault/format'
import { layoutOf } from '../vault/layout'
import { load } from '../vault/load'
import { readManifest } from '../vault/manifest'
import type { RecordReader } from '../vault/records-in'
import type { BackupKeeper } from './keeper'

/** All that the vault itself must know of a record to count it. */
const Counted = z.looseObject({
  id: z.string().min(1),
  exhibit: z
    .string()
    .regex(/^[EMF]-\d+$/)
    .nullable(),
})

/** Takes records as they are, whatever their format: what is kept of them must not depend on how they are understood. */
const asTheyAre: RecordReader = (value) =>
  Counted.safeParse(value).success ? { record: value as VaultRecord } : { reason: 'it is no record' }

const anyFormat: VaultFormat = { version: currentFormat.version, reader: () => asTheyAre }

/** Makes a pinned and verified backup of a vault as it lies on the disk, before it is taken to a newer format. */
export async function backUpUnopened(
  keeper: BackupKeeper,
  files: Files,
  { folder, label }: { folder: string; label: string },
): Promise<void> {
  const layout = layoutOf(folder)
  const { id, formatVersion } = await readManifest(files, layout)
  const { state } = await load(files, layout, id, anyFormat)
  await keeper.beforeOpening({ id, state, formatVersion, files, layout }, { reason: 'before-migration', label })
}
