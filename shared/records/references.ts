import type { Fields } from './field'
import { kinds, type KindName } from './kinds'
import { commonFields } from './record'

/** One place in a record that names another record. */
export interface RecordReference {
  id: string
  /** The field as its form calls it: "Reviewers", "Claims: Exhibits". */
  label: string
  /** The way to it: ["claims", 2, "citations"]. */
  path: (string | number)[]
  /** The kinds of record it may name; empty means any. */
  kinds: readonly string[]
}

/** Every reference to another record, in the order of the kind's fields. */
export function referencesOf(record: { kind: string }): RecordReference[] {
  const own: Fields = kinds[record.kind as KindName].fields
  return inFields({ ...own, ...commonFields }, record as Values, [], '')
}

type Values = Readonly<Record<string, unknown>>

function inFields(fields: Fields, values: Values, path: (string | number)[], prefix: string): RecordReference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name]
    const here = [...path, name]
    const label = prefix + field.label
    switch (field.control) {
      case 'reference':
      case 'references':
        return idsIn(value).map((id) => ({ id, label, path: here, kinds: field.kinds ?? [] }))
      case 'group':
        return inFields(field.fields ?? {}, value as Values, here, `${label}: `)
      case 'rows':
        return (value as Values[]).flatMap((row, index) =>
          inFields(field.fields ?? {}, row, [...here, index], `${label}: `),
        )
      default:
        return []
    }
  })
}

const idsIn = (value: unknown) => [value].flat().filter((id): id is string => typeof id === 'string')
