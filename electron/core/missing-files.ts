import type { Attachment } from '@shared/records/record-shape'
import type { Vault } from './vault/vault'

/** The hashes of attachments that records name and the vault does not hold. */
export async function missingFiles(
  { blobs }: Pick<Vault, 'blobs'>,
  records: readonly { attachments: readonly Attachment[] }[],
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>()
  const named = new Set(records.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)))
  for (const sha256 of named) if (!(await blobs.has(sha256))) missing.add(sha256)
  return missing
}
