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
  return inFields({ ...own, ...commonFields }, record, [], '')
}

type Values = Readonly<Record<string, unknown>>

function inFields(fields: Fields, values: Values, path: (string | number)[], prefix: string): RecordReference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { control, fields: inner = {}, kinds: allowed = [] } = field
    const value = values[name]
    const here = [...path, name]
    const label = prefix + field.label
    if (control === 'reference' || control === 'references') {
      return listOf(value)
        .filter((id) => typeof id === 'string')
        .map((id) => ({ id, label, path: here, kinds: allowed }))
    }
    if (control === 'group') return inFields(inner, valuesOf(value), here, `${label}: `)
    if (control !== 'rows') return []
    return listOf(value).flatMap((row, index) => inFields(inner, valuesOf(row), [...here, index], `${label}: `))
  })
}

const listOf = (value: unknown): unknown[] => [value].flat()

/** A record of an older version may lack a group; then nothing is in it. */
const valuesOf = (value: unknown): Values => (value !== null && typeof value === 'object' ? (value as Values) : {})
