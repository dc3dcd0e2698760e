import { formatDay, formatNumber, formatSpan, withUnit } from '../format'
import type { Field, Fields } from '../records/field'
import { kindInfo, type VaultRecord } from '../records/kinds'
import { commonFields, DISCLOSURES } from '../records/record'
import type { PublishedRubric } from '../rubric/published'
import type { Rubric } from '../rubric/rubric'
import { rubricInShort, rubricParts } from '../rubric/rubric-words'
import type { FieldChange } from './step'

type Values = Readonly<Record<string, unknown>>
/** What a record of an id is called now; undefined where there is none. */
export type TitleOf = (id: string) => string | undefined

/** What differs between two versions of a record, field by field in words; without an older one, all that it says. */
export function fieldChanges(before: VaultRecord | null, after: VaultRecord, titleOf: TitleOf): FieldChange[] {
  const [old, now] = [before ? lines(before, titleOf) : new Map<string, string>(), lines(after, titleOf)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((change) => change.before !== change.after)
}

/** Every field of a record in words, by what its form calls it. */
function lines(record: VaultRecord, titleOf: TitleOf): Map<string, string> {
  const { fields, titleLabel } = kindInfo(record.kind)
  const { when, attachments, disclosure, deletedAt, title } = record
  const described: Fields = { ...fields, ...commonFields }
  return new Map([
    [titleLabel, title],
    ['When', formatSpan(when)],
    ...fieldLines(described, record as Values, titleOf),
    ['Attachments', attachments.map(({ name }) => name).join('\n')],
    ['Disclosure', DISCLOSURES[disclosure]],
    ['In the trash', deletedAt === null ? '' : `since ${formatDay(deletedAt)}`],
    ...unknownLines(record as Values, described),
  ])
}

function fieldLines(fields: Fields, values: Values, titleOf: TitleOf, within = ''): [string, string][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const label = `${within}${field.label}`
    const value = values[name]
    // What is being written in full, criterion by criterion; versions, which never change, in short.
    if (field.control === 'rubric' && value && !Array.isArray(value))
      return rubricParts(value as Rubric).map(([part, text]): [string, string] => [`${label}, ${part}`, text])
    return field.control === 'group' && field.fields
      ? fieldLines(field.fields, (value ?? {}) as Values, titleOf, `${label}, `)
      : [[label, inWords(field, value, titleOf)] as [string, string]]
  })
}

const KNOWN = ['id', 'kind', 'exhibit', 'revision', 'createdAt', 'updatedAt', 'deletedAt']
const ALSO_KNOWN = new Set([...KNOWN, 'title', 'when', 'attachments', 'disclosure'])

/** What a newer version has written. */
function unknownLines(values: Values, described: Fields): [string, string][] {
  return Object.entries(values)
    .filter(([name]) => !ALSO_KNOWN.has(name) && !Object.hasOwn(described, name))
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
}

function inWords(field: Field, value: unknown, titleOf: TitleOf): string {
  if (value === null || value === undefined || value === '') return ''
  const named = (id: unknown) => titleOf(String(id)) ?? 'a record that is not here'
  const { control } = field
  if (control === 'choice') return field.choices?.find((choice) => choice.value === value)?.label ?? plain(value)
  if (control === 'flag') return value === true ? 'Yes' : 'No'
  if (control === 'day') return formatDay(plain(value))
  if (control === 'number' && typeof value === 'number') return withUnit(formatNumber(value, 10), field.unit ?? '')
  if (control === 'reference') return named(value)
  if (control === 'rubric') return rubricInShort(value as PublishedRubric[])
  if (!Array.isArray(value)) return plain(value)
  if (control === 'references') return value.map(named).join('\n')
  if (control === 'rows' && field.fields) return value.map((row) => rowInWords(field.fields!, row, titleOf)).join('\n')
  return value.map(plain).join('\n')
}

function rowInWords(fields: Fields, row: unknown, titleOf: TitleOf): string {
  return fieldLines(fields, (row ?? {}) as Values, titleOf)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ')
}

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
