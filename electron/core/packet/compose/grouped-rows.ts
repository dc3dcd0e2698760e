import type { Control, Field, Fields } from '@shared/records/field'
import { kindInfo } from '@shared/records/kinds'
import type { PacketRecord } from '../disclosure/packet-record'
import type { Inline } from '../inline'
import type { Block, DefinitionRow } from '../tree'
import { fieldRuns, row, writtenBlocks } from './field-rows'
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
      return field ? tell({ material, record, title }, field, values[name]) : []
    })
    if (told.some(({ blocks }) => blocks)) return [{ label: title, value: [], blocks: told.flatMap(inBlocks) }]
    return row(title, inLines(told))
  })
}

type Values = Readonly<Record<string, unknown>>

/** What is told on lines of its own. */
const LONG: readonly Control[] = ['prose', 'rows', 'lines']

interface Told {
  isLong: boolean
  runs: Inline[]
  /** What is more than paragraphs. */
  blocks: Block[] | null
}

/** Where fields are told. */
interface Telling {
  material: Material
  record: PacketRecord
  title: string
}

/** A field as "Label: value", without a label that its row has already; the fields of a group as if they stood alone. */
function tell(telling: Telling, field: Field, value: unknown): Told[] {
  const { material, record, title } = telling
  if (field.control === 'group') return tellGroup(telling, field.fields ?? {}, value as Values)
  const runs = fieldRuns(material, field, value)
  if (runs.length === 0) return []
  const isLong = LONG.includes(field.control)
  const label = field.label === title ? [] : [toned(`${field.label}: `, 'muted')]
  const blocks = writtenBlocks(material, record, field, value)
  return [{ isLong, runs: [...label, ...runs], blocks: blocks && [...paragraphOf(label), ...blocks] }]
}

const tellGroup = (telling: Telling, fields: Fields, values: Values): Told[] =>
  Object.entries(fields).flatMap(([name, field]) => tell(telling, field, values[name]))

const inBlocks = ({ runs, blocks }: Told): Block[] => blocks ?? paragraphOf(runs)

const paragraphOf = (runs: readonly Inline[]): Block[] =>
  runs.length === 0 ? [] : [{ type: 'paragraph', runs: [...runs] }]

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
