import { kindInfo } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block, DefinitionRow, ExhibitBlock } from '../tree'
import { attachedIn, type AttachedFiles } from './attached-files'
import { closingRows, openingRows } from './common-rows'
import { fieldRows, row } from './field-rows'
import type { Exhibit, Material } from './material'
import { joined, pageOf, text } from './runs'

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
  own: readonly DefinitionRow[] = fieldRows(material, record),
): Block[] {
  const files = attachedIn(record)
  const rows = [...openingRows(material, record), ...own, ...closingRows(material, record), ...attachedRow(files)]
  return [exhibitHead(record), ...(rows.length > 0 ? [{ type: 'definitions', rows } as const] : []), ...files.images]
}

/** Where the attached pages of a record stand, and the files that cannot be printed. */
export function attachedRow({ documents, others }: AttachedFiles): DefinitionRow[] {
  const pages: Inline[][] = documents.map(({ anchor, label }) => [pageOf(anchor, label)])
  const kept = others === 0 ? [] : [[text(`${others} more kept in the vault, not printable here`)]]
  return row('Attached', joined([...pages, ...kept], text('; ')))
}
