import type { Block, PacketDocument, Section } from '../tree'
import type { Material } from './material'

/** What a place of the document was made from. */
export interface Source {
  /** Name of the place; it is a destination of the PDF too. */
  anchor: string
  record: string | null
  /** The field of that record, as a path: "ask", "claims.2.text". */
  field: string | null
  /** The section it stands in. */
  part: string
}

/** The field of the case that a section is written in. */
const FIELDS: Readonly<Record<string, string>> = {
  opening: 'ask',
  flagships: 'flagships',
  claims: 'claims',
  voices: 'feedback',
  timeline: 'story',
  gaps: 'gaps',
  statements: 'managerStatement',
}

/** Every place of a document that leads back to a record. */
export function sourcesOf(material: Material, { sections }: Pick<PacketDocument, 'sections'>): Source[] {
  const byExhibit = new Map(material.exhibits.map(({ exhibit, id }) => [exhibit, id]))
  const seen = new Set<string>()
  return sections
    .flatMap((section) => section.blocks.flatMap((block) => sourceOf(material, byExhibit, section, block)))
    .filter(({ anchor }) => !seen.has(anchor) && seen.add(anchor))
}

function sourceOf(
  material: Material,
  byExhibit: ReadonlyMap<string, string>,
  { id: part }: Section,
  block: Block,
): Source[] {
  const field = FIELDS[part] ?? null
  const owner = field === null ? null : material.case.id
  switch (block.type) {
    case 'heading': {
      const project = block.id.startsWith('project-') ? block.id.slice('project-'.length) : null
      if (project !== null) return [{ anchor: block.id, record: project, field: null, part }]
      return [{ anchor: block.id, record: owner, field, part }]
    }
    case 'title':
      return [{ anchor: 'opening', record: material.case.id, field: 'ask', part }]
    case 'claim': {
      const place = Number(block.id?.slice('claim-'.length)) - 1
      if (block.id === undefined) return []
      return [{ anchor: block.id, record: material.case.id, field: `claims.${place}.text`, part }]
    }
    case 'exhibit':
      return [{ anchor: block.anchor, record: byExhibit.get(block.id) ?? null, field: null, part }]
    case 'quote':
      return block.id === undefined
        ? []
        : [{ anchor: block.id, record: byExhibit.get(block.id) ?? null, field: null, part }]
    default:
      return []
  }
}
