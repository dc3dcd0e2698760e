import type { Control, Field, Fields } from '@shared/records/field'
import { kindInfo } from '@shared/records/kinds'
import type { PacketRecord } from '../disclosure/packet-record'
import type { Inline } from '../inline'
import type { DefinitionRow } from '../tree'
import { fieldRuns, row } from './field-rows'
import type { Material } from './material'
import { joined, newLine, text, toned } from './runs'

/** Fields that are told together under one label. */
export interface RowGroup {
  title: string
  fields: readonly string[]
}

/** Fields of a record in groups, one row each: short values run on, texts stand on lines of their own. */
export function groupedRows(material: Material, record: PacketRecord, groups: readonly RowGroup[]): DefinitionRow[] {
  const { fields } = kindInfo(record.kind)
  const values = record as unknown as Values
  return groups.flatMap(({ title, fields: names }) => {
    const told = names.flatMap((name) => {
      const field = fields[name]
      return field ? tell(material, field, values[name], title) : []
    })
    return row(title, inLines(told))
  })
}

type Values = Readonly<Record<string, unknown>>

/** What is told on lines of its own. */
const LONG: readonly Control[] = ['prose', 'rows', 'lines']

interface Told {
  isLong: boolean
  runs: Inline[]
}

/** A field as "Label: value", without a label that its row has already; the fields of a group as if they stood alone. */
function tell(material: Material, field: Field, value: unknown, title: string): Told[] {
  if (field.control === 'group') return tellGroup(material, field.fields ?? {}, value as Values, title)
  const runs = fieldRuns(material, field, value)
  if (runs.length === 0) return []
  const isLong = LONG.includes(field.control)
  const label = field.label === title ? [] : [toned(`${field.label}: `, 'muted')]
  return [{ isLong, runs: [...label, ...runs] }]
}

const tellGroup = (material: Material, fields: Fields, values: Values, title: string): Told[] =>
  Object.entries(fields).flatMap(([name, field]) => tell(material, field, values[name], title))

/** Long texts on lines of their own, what is short together on one. */
function inLines(told: readonly Told[]): Inline[] {
  const lines: Inline[][] = []
  let isOpen = false
  for (const { isLong, runs } of told) {
    if (!isLong && isOpen) lines.at(-1)?.push(text(' \u00b7 '), ...runs)
    else lines.push([...runs])
    isOpen = !isLong
  }
  return joined(lines, newLine)
}
