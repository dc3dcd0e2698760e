import type { Field, Fields } from './field'
import { kinds, type VaultRecord } from './kinds'

type Values = Readonly<Record<string, unknown>>

/** Ids of everybody in a record, each once: its people, and whom its kind asks for by another name, as a 1:1 does. */
export const peopleIn = (record: VaultRecord): string[] => [
  ...new Set([...record.people, ...inFields(kinds[record.kind].fields, record)]),
]

const inFields = (fields: Fields, values: Values): string[] =>
  Object.entries(fields).flatMap(([name, field]) => inField(field, values[name]))

function inField({ control, kinds: named, fields = {} }: Field, value: unknown): string[] {
  if (control === 'group') return value ? inFields(fields, value as Values) : []
  if (control === 'rows') return (value as readonly Values[]).flatMap((row) => inFields(fields, row))
  if (!named?.includes('person')) return []
  return control === 'references' ? (value as string[]) : value === null ? [] : [value as string]
}
