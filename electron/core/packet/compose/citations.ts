import type { Inline } from '../inline'
import { withInner } from '../every-block'
import type { Block, ListItem, Section } from '../tree'

/** Where exhibits are cited: for each, the headings (and exhibit heads) under which a citation stands, in order. */
export interface CitingPlace {
  anchor: string
  title: string
}

export function citingPlaces(sections: readonly Section[]): Map<string, CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>()
  for (const { blocks } of sections) {
    let here: CitingPlace | null = null
    for (const block of blocks) {
      here = placeOf(block) ?? here
      for (const exhibit of citedIn(block)) {
        const known = places.get(exhibit) ?? []
        if (here && !known.some(({ anchor }) => anchor === here?.anchor)) places.set(exhibit, [...known, here])
      }
    }
  }
  return places
}

function placeOf(block: Block): CitingPlace | null {
  if (block.type === 'heading' && block.outline) return { anchor: block.id, title: block.text }
  if (block.type === 'exhibit') return { anchor: block.anchor, title: `${block.id} ${block.title}` }
  return null
}

/** Every exhibit that a block cites. */
export function citedIn(block: Block): string[] {
  const cited = withInner([block])
    .flatMap(runsOf)
    .flatMap((run) => (run.type === 'citation' ? [run.exhibit] : []))
  if (block.type !== 'forest') return cited
  return [...cited, ...block.rows.flatMap(({ exhibit }) => exhibit ?? [])]
}

/** Every run of a block, wherever it stands in it. */
export function runsOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'claim':
    case 'quote':
      return block.runs
    case 'list':
      return block.items.flatMap(itemRuns)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat())
    case 'definitions':
      return block.rows.flatMap(({ value }) => value)
    case 'side-notes':
      return block.notes.flat()
    default:
      return []
  }
}

const itemRuns = ({ runs, items = [] }: ListItem): Inline[] => [...runs, ...items.flatMap(itemRuns)]
