import type { Inline } from '../inline'
import type { Block, ListItem, Section } from '../tree'
import { text } from './runs'

/**
 * The sections with every citation and reference that leads nowhere in them turned into its own words: an output without
 * appendices still names its exhibits.
 */
export function withoutDeadLinks(sections: readonly Section[]): Section[] {
  const anchors = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(anchorsOf)))
  const mend = (runs: readonly Inline[]) => runs.map((run) => alive(run, anchors))
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => mended(block, mend, anchors)),
  }))
}

/** Every name of a place that a block sets. */
export function anchorsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.id]
    case 'exhibit':
      return [block.anchor, block.id]
    case 'attachment':
      return [block.anchor]
    case 'claim':
    case 'quote':
      return block.id === undefined ? [] : [block.id]
    case 'table':
      return block.rows.flatMap(({ id }) => id ?? [])
    default:
      return []
  }
}

function alive(run: Inline, anchors: ReadonlySet<string>): Inline {
  if (run.type === 'citation' && !anchors.has(run.exhibit)) return text(run.exhibit)
  if (run.type === 'reference' && !anchors.has(run.anchor)) return text(run.text)
  return run
}

type Mend = (runs: readonly Inline[]) => Inline[]

function mended(block: Block, mend: Mend, anchors: ReadonlySet<string>): Block {
  switch (block.type) {
    case 'paragraph':
    case 'claim':
    case 'quote':
      return { ...block, runs: mend(block.runs) }
    case 'list':
      return { ...block, items: block.items.map((item) => mendedItem(item, mend)) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(mend) })) }
    case 'definitions':
      return { ...block, rows: block.rows.map((row) => ({ ...row, value: mend(row.value) })) }
    case 'side-notes':
      return { ...block, notes: block.notes.map(mend) }
    case 'forest':
      return {
        ...block,
        rows: block.rows.map(({ exhibit, ...row }) =>
          exhibit === undefined || anchors.has(exhibit)
            ? { ...row, ...(exhibit !== undefined && { exhibit }) }
            : { ...row, label: `${row.label} (${exhibit})` },
        ),
      }
    default:
      return block
  }
}

const mendedItem = ({ runs, items }: ListItem, mend: Mend): ListItem => ({
  runs: mend(runs),
  ...(items && { items: items.map((item) => mendedItem(item, mend)) }),
})
