import { AppError } from '@shared/errors'
import type { ParsedDraft } from '@shared/records/kinds'
import { RecordFile } from '@shared/records/record-file'
import type { Resources } from './resources'
import type { Vault } from './vault/vault'

const FOLDER = 'sample'
/** Lists the words by which a test recognizes the sample's private notes; no records. */
const CANARIES = 'canaries.json'

/** The records of the invented sample, from every file of resources/sample. */
export async function sampleRecords(resources: Resources): Promise<ParsedDraft[]> {
  const names = (await resources.list(FOLDER)).filter((name) => name.endsWith('.json') && name !== CANARIES)
  const files = await Promise.all(names.map((name) => resources.json(`${FOLDER}/${name}`)))
  return files.flatMap((file) => RecordFile.parse(file).records)
}

/**
 * Fills a fresh vault with the invented sample: its attachments first, then all records in one step.
 * @throws AppError STORAGE when the disk refuses; then no record of the sample is in the vault.
 */
export async function fillSample(vault: Pick<Vault, 'blobs' | 'addRecords'>, resources: Resources): Promise<void> {
  const records = await sampleRecords(resources)
  for (const { name, type, sha256 } of records.flatMap(({ attachments }) => attachments)) {
    const bytes = await resources.read(`${FOLDER}/files/${name}`)
    const stored = await vault.blobs.store({ name, type, bytes })
    if (stored.sha256 !== sha256)
      throw new AppError(
        'INTERNAL',
        `The sample file ${name} is not the one that its record names. Install Casebook again.`,
      )
  }
  await vault.addRecords(records)
}
