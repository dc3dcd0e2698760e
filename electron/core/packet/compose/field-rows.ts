import { readMarkdown } from '@shared/markdown/read-markdown'
import { formatDay, formatNumber, withUnit } from '@shared/format'
import type { Control, Field, Fields } from '@shared/records/field'
import { kindInfo } from '@shared/records/kinds'
import type { PacketRecord } from '../disclosure/packet-record'
import type { Inline } from '../inline'
import type { Block, DefinitionRow } from '../tree'
import { inlineRuns } from './inline-markup'
import type { Material } from './material'
import { pictureIn } from './attached-files'
import { rowsTable } from './rows-table'
import { isStructured, richRuns, toBlocks } from './rich-text'
import { cite, joined, newLine, text } from './runs'
import { labelOf } from './words'

/** Every field of a record that says anything, as label and value, in the order of its form. */
export function fieldRows(material: Material, record: PacketRecord, leftOut: readonly string[] = []): DefinitionRow[] {
  const { fields, sections } = kindInfo(record.kind)
  const values = record as unknown as Readonly<Record<string, unknown>>
  return sections
    .flatMap((section) => section.fields)
    .filter((name) => !leftOut.includes(name))
    .flatMap((name) => {
      const field = fields[name]
      if (!field) return []
      const written = writtenBlocks(material, record, field, values[name])
      return written
        ? [{ label: field.label, value: [], blocks: written }]
        : row(field.label, fieldRuns(material, field, values[name]))
    })
}

/** A long text that is more than paragraphs, or a table, as blocks. */
export function writtenBlocks(material: Material, record: PacketRecord, field: Field, value: unknown): Block[] | null {
  const { standing } = material
  if (field.tabular && Array.isArray(value)) {
    const table = rowsTable(field, value as Values[], (inner, said) => fieldRuns(material, inner, said))
    return table && [table]
  }
  if (field.control !== 'prose' || typeof value !== 'string') return null
  const read = readMarkdown(value)
  return isStructured(read) ? toBlocks(read, { standing, picture: pictureIn(record) }) : null
}

/** One row, or none where nothing is said. */
export const row = (label: string, value: readonly Inline[]): DefinitionRow[] =>
  value.length === 0 ? [] : [{ label, value: [...value] }]

/** A field's value in words; empty where nothing is said. */
export function fieldRuns(material: Material, field: Field, value: unknown): Inline[] {
  if (value === null || value === undefined || value === '') return []
  return inWords[field.control](material, field, value as never)
}

type InWords<V> = (material: Material, field: Field, value: V) => Inline[]

/** How a value reads, by the control it is typed in. */
const inWords: Readonly<Record<Control, InWords<never>>> = {
  line: ({ standing }, _, value: string) => inlineRuns(value, standing),
  prose: ({ standing }, _, value: string) => richRuns(value, standing),
  choice: (_, field, value: string) => [text(labelOf(field, value))],
  number: (_, { unit = '' }, value: number) => [text(withUnit(formatNumber(value, 4), unit))],
  day: (_, __, value: string) => [text(formatDay(value))],
  flag: (_, __, value: boolean) => [text(value ? 'Yes' : 'No')],
  reference: (material, _, id: string) => referenceRuns(material, id),
  references: (material, _, ids: string[]) => listed(ids.map((id) => referenceRuns(material, id))),
  lines: ({ standing }, _, lines: string[]) => listed(lines.filter(Boolean).map((line) => inlineRuns(line, standing))),
  group: (material, { fields = {} }, values: Values) => groupRuns(material, fields, values),
  rows: (material, { fields = {} }, rows: Values[]) =>
    joined(
      rows.map((values) => rowRuns(material, fields, values)),
      newLine,
    ),
  // A packet prints the rubric that its case names, in an appendix of its own.
  rubric: () => [],
}

type Values = Readonly<Record<string, unknown>>

const listed = (parts: readonly Inline[][]): Inline[] => joined(parts, text('; '))

/** A person as they may be shown, an exhibit by number and title; nothing for what this packet does not hold. */
export function referenceRuns(material: Material, id: string): Inline[] {
  const record = material.get(id)
  if (!record) return []
  if (record.exhibit === null) return [text(record.title)]
  if (material.standing(record.exhibit) !== 'shown') return [text(record.title)]
  return [cite(record.exhibit), text(` ${record.title}`)]
}

function groupRuns(material: Material, fields: Fields, values: Values): Inline[] {
  const parts = Object.entries(fields).map(([name, field]) => {
    const runs = fieldRuns(material, field, values[name])
    return runs.length === 0 ? [] : [text(`${field.label}: `), ...runs]
  })
  return joined(parts, newLine)
}

/** "Cancelled orders, limit +0.5 %, observed +0.1 %, breached no". */
function rowRuns(material: Material, fields: Fields, values: Values): Inline[] {
  const parts = Object.entries(fields).flatMap(([name, field], index) => {
    const runs = fieldRuns(material, field, values[name])
    if (runs.length === 0) return []
    if (index === 0) return [runs]
    if (field.control === 'flag')
      return [[text(`${field.label.toLowerCase()}: ${values[name] === true ? 'yes' : 'no'}`)]]
    return [[text(`${field.label.toLowerCase()} `), ...runs]]
  })
  return joined(parts, text(', '))
}
