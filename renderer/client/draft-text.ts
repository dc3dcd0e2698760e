import { fieldChanges } from '@shared/history/field-changes'
import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'

/** All that is typed in a record, field by field in words, to be kept elsewhere. */
export function draftText(record: ParsedDraft): string {
  const whole = { deletedAt: null, ...record } as VaultRecord
  return fieldChanges(null, whole, () => undefined)
    .map(({ field, after }) => `${field}\n${after}\n`)
    .join('\n')
}
