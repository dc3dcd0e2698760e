import type { Field } from '@shared/records/field'
import { kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'

const OTHERS: Readonly<Record<string, string>> = {
  when: 'When',
  attachments: 'Attachments',
  disclosure: 'Disclosure',
}

export const fieldOf = ({ kind }: ParsedDraft, name: string): Field | undefined =>
  kindInfo(kind).fields[name] ?? (commonFields as Readonly<Record<string, Field>>)[name]

/** What the form calls a field. */
export function labelOf(record: ParsedDraft, name: string): string {
  if (name === 'title') return kindInfo(record.kind).titleLabel
  return fieldOf(record, name)?.label ?? OTHERS[name] ?? name
}
