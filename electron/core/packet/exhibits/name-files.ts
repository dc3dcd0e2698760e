import type { PacketWarning as ToldWarning } from '@shared/case/built-packet'
import type { VaultRecord } from '@shared/records/kinds'
import type { PacketWarning } from '../warnings'

/** Warnings of the engine for the person: each names and leads to the record whose file it is about, where there is one. */
export function namingFiles(records: readonly VaultRecord[], warnings: readonly PacketWarning[]): ToldWarning[] {
  return warnings.map(({ kind, message, about }) => {
    const owner = records.find(
      ({ attachments, deletedAt }) => deletedAt === null && attachments.some(({ sha256 }) => sha256 === about),
    )
    if (!owner) return { message, record: null }
    // A file that is not shown is already named by its exhibit.
    const name = kind === 'attachment-not-shown' ? '' : `${owner.exhibit ?? owner.title}: `
    return { message: `${name}${message}`, record: owner.id }
  })
}
