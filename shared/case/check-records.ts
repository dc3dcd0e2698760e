import { VaultRecord } from '../records/kinds'
import { findingAtLarge, findingOn, keptRecords, type CheckRule } from './check-input'

/** R-vault: what was found when the vault was opened. */
export const vaultNotices: CheckRule = ({ vault }) =>
  vault.notices.map((message) => findingAtLarge({ rule: 'R-vault', severity: 'warning', message }))

/** R-record: a record that no longer fits its kind. */
export const unfitRecords: CheckRule = (input) =>
  keptRecords(input).flatMap((record) => {
    const parsed = VaultRecord.safeParse(record)
    if (parsed.success) return []
    return parsed.error.issues.map(({ path, message }) =>
      findingOn(record, {
        rule: 'R-record',
        severity: 'error',
        field: path.join('.'),
        message: `${about(record)}: ${message}`,
      }),
    )
  })

/** R-exhibit: two records with one exhibit number, so that a citation would lead to either. */
export const doubledExhibits: CheckRule = ({ records }) => {
  const first = new Map<string, VaultRecord>()
  return records.flatMap((record) => {
    if (record.exhibit === null) return []
    const other = first.get(record.exhibit)
    first.set(record.exhibit, other ?? record)
    if (!other) return []
    const message = `${about(record)} has the same exhibit number as ${about(other)}.`
    return [findingOn(record, { rule: 'R-exhibit', severity: 'error', message })]
  })
}

/** R-attachment: an attachment whose file is not in the vault. */
export const lostAttachments: CheckRule = (input) =>
  keptRecords(input).flatMap((record) =>
    record.attachments
      .filter(({ sha256 }) => input.missingFiles.has(sha256))
      .map(({ name }) =>
        findingOn(record, {
          rule: 'R-attachment',
          severity: 'error',
          field: 'attachments',
          message: `The file ${name} is attached to ${about(record)}, but it is not in the vault. Attach it again.`,
        }),
      ),
  )

/** A record as a sentence names it. */
export const about = ({ title }: Pick<VaultRecord, 'title'>) => `“${title.trim() || 'Untitled'}”`
