import type { Block, PacketDocument } from '../tree'
import type { PacketWarning } from '../warnings'

export interface Targets {
  anchors: Set<string>
  /** Anchor and title by exhibit id. */
  exhibits: Map<string, { anchor: string; title: string }>
  headings: { text: string; level: 1 | 2 | 3; id: string }[]
}

interface Target {
  anchor: string
  exhibit?: string
  title?: string
}

/** Everything in the document that a citation, a reference or the outline can lead to. */
export function findTargets(document: PacketDocument, warn: (warning: PacketWarning) => void): Targets {
  const blocks = document.sections.flatMap((section) => section.blocks)
  const anchors = new Set<string>()
  const exhibits: Targets['exhibits'] = new Map()
  const targets = blocks.flatMap(targetsOf)
  for (const { anchor } of targets) {
    if (anchors.has(anchor))
      warn({
        kind: 'duplicate-anchor',
        message: `Two parts of the packet share the mark “${anchor}”; links lead to the first.`,
        about: anchor,
      })
    anchors.add(anchor)
  }
  // An exhibit's own head is a better target than the row of a table that has the same number.
  for (const { exhibit, anchor, title = '' } of [...targets.filter((t) => t.title !== undefined), ...targets])
    if (exhibit !== undefined && !exhibits.has(exhibit)) exhibits.set(exhibit, { anchor, title })
  return { anchors, exhibits, headings: blocks.flatMap(headingOf) }
}

function targetsOf(block: Block): Target[] {
  switch (block.type) {
    case 'heading':
      return [{ anchor: block.id }]
    case 'exhibit':
      return [{ anchor: block.anchor, exhibit: block.id, title: block.title }]
    case 'attachment':
      return [{ anchor: block.anchor }]
    case 'quote':
      return block.id === undefined ? [] : [{ anchor: block.id, exhibit: block.id }]
    case 'table':
      return block.rows.flatMap(({ id }) => (id === undefined ? [] : [{ anchor: id, exhibit: id }]))
    default:
      return []
  }
}

function headingOf(block: Block): Targets['headings'] {
  return block.type === 'heading' && block.outline ? [{ text: block.text, level: block.level, id: block.id }] : []
}
