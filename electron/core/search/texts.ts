import { kindInfo, type VaultRecord } from '@shared/records/kinds'
import type { Control, Field, Fields } from '@shared/records/field'
import { commonFields } from '@shared/records/record'

/** Where a text stands, the weightiest first. */
export const RANKS = { title: 0, tags: 1, text: 2, files: 3 } as const

export interface FieldText {
  /** In the words of the form. */
  label: string
  text: string
  rank: number
}

/** Every text of a record that a person could remember, in the order of its form. */
export function textsOf(record: VaultRecord): readonly FieldText[] {
  const info = kindInfo(record.kind)
  const { tags, ...common } = commonFields
  return [
    ...one(info.titleLabel, record.title, RANKS.title),
    ...one('Exhibit', record.exhibit ?? '', RANKS.title),
    ...record.tags.flatMap((tag) => one(tags.label, tag, RANKS.tags)),
    ...within(info.fields, record),
    ...within(common, record),
    ...record.attachments.flatMap(({ name }) => one('Attachment', name, RANKS.text)),
    ...one('Kind', info.label, RANKS.text),
  ]
}

function within(fields: Fields, values: object): FieldText[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    inField(field, (values as Readonly<Record<string, unknown>>)[name]),
  )
}

function inField(field: Field, value: unknown): FieldText[] {
  if (typeof value === 'string' && field.control === 'choice') {
    return one(field.label, field.choices?.find((choice) => choice.value === value)?.label ?? value, RANKS.text)
  }
  if (REFERENCES.has(field.control)) return []
  if (typeof value === 'string' || typeof value === 'number') return one(field.label, String(value), RANKS.text)
  if (Array.isArray(value)) return value.flatMap((item: unknown) => inRow(field, item))
  return inRow(field, value)
}

/** One line of a list, or one row of a table. */
function inRow(field: Field, value: unknown): FieldText[] {
  if (typeof value === 'string') return one(field.label, value, RANKS.text)
  return typeof value === 'object' && value !== null ? within(field.fields ?? {}, value) : []
}

/** They hold the ids of other records, which nobody looks for. */
const REFERENCES: ReadonlySet<Control> = new Set<Control>(['reference', 'references'])

const one = (label: string, text: string, rank: number): FieldText[] => (text === '' ? [] : [{ label, text, rank }])
