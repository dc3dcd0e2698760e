import { kindInfo, type KindName } from '@shared/records/kinds'
import type { Inline } from '../inline'
import { withInner } from '../every-block'
import type { Block, DefinitionRow, ExhibitBlock, ImageBlock } from '../tree'
import { attachedIn, type AttachedFiles } from './attached-files'
import { closingRows } from './common-rows'
import { spanText } from './days'
import { fieldRows, row } from './field-rows'
import { groupedRows, type RowGroup } from './grouped-rows'
import type { Exhibit, Material } from './material'
import { joined, pageOf, text } from './runs'
import { testScoreRows } from './test-score-rows'
import { choiceText } from './words'

/** Where the head of an exhibit stands; quotes are anchored by their number alone. */
export const anchorOf = (exhibit: string): string => (exhibit.startsWith('F') ? exhibit : `exhibit-${exhibit}`)

/** The head that citations of a record lead to. */
export const exhibitHead = (record: Exhibit, detail = ''): ExhibitBlock => ({
  type: 'exhibit',
  id: record.exhibit,
  title: record.title,
  kind: [kindInfo(record.kind).label, detail].filter(Boolean).join(' · '),
  anchor: anchorOf(record.exhibit),
})

/** A whole exhibit on its own: head, every field that says anything, pictures, and where its attached pages stand. */
export function exhibitSheet(
  material: Material,
  record: Exhibit,
  own: readonly DefinitionRow[] = ownRows(material, record),
): Block[] {
  const files = attachedIn(record)
  const rows = [...own, ...closingRows(material, record), ...attachedRow(files)]
  const head = exhibitHead(record, headDetail(material, record))
  const written: Block[] = rows.length > 0 ? [{ type: 'definitions', rows }] : []
  return [head, ...written, ...imagesBeside(files, written)]
}

/** The attached pictures that the record's texts do not show themselves. */
export function imagesBeside({ images }: AttachedFiles, blocks: readonly Block[]): ImageBlock[] {
  const shown = new Set(withInner(blocks).flatMap((block) => (block.type === 'image' ? [block.sha256] : [])))
  return images.filter(({ sha256 }) => !shown.has(sha256))
}

/** Facts of one word that share a row, by kind. */
const FACTS: Readonly<Partial<Record<KindName, RowGroup>>> = {
  project: { title: 'In short', fields: ['summary', 'scopeStep', 'machineLearning', 'role', 'team', 'domain'] },
  'design-doc': { title: 'Writing', fields: ['share', 'reviewers'] },
  qualification: { title: 'Held', fields: ['held', 'issuer'] },
}

function ownRows(material: Material, record: Exhibit): DefinitionRow[] {
  if (record.kind === 'test-score') return testScoreRows(material, record)
  const facts = FACTS[record.kind]
  if (!facts) return fieldRows(material, record, SAID_IN_HEAD)
  const rest = fieldRows(material, record, [...SAID_IN_HEAD, ...facts.fields])
  return [...groupedRows(material, record, [facts]), ...rest]
}

/** Short choices that the head of a sheet says, so that they need no row. */
const SAID_IN_HEAD = ['form', 'status', 'stage']

function headDetail(material: Material, record: Exhibit): string {
  const values = record as unknown as Readonly<Record<string, unknown>>
  const choices = SAID_IN_HEAD.map((field) => choiceText(record.kind, field, (values[field] ?? null) as string | null))
  const project = material.get(record.project)
  const number = project?.exhibit ? ` (${project.exhibit})` : ''
  return [...choices, spanText(record), project ? `${project.title}${number}` : ''].filter(Boolean).join(' \u00b7 ')
}

/** Where the attached pages of a record stand, and the files that cannot be printed. */
export function attachedRow({ documents, others }: AttachedFiles): DefinitionRow[] {
  const pages: Inline[][] = documents.map(({ anchor, label }) => [pageOf(anchor, label)])
  const kept = others === 0 ? [] : [[text(`${others} more kept in the vault, not printable here`)]]
  return row('Attached', joined([...pages, ...kept], text('; ')))
}
