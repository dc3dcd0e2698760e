import type { TextBlock, TextDocument } from '@shared/markdown/nodes'
import { readMarkdown } from '@shared/markdown/read-markdown'
import type { Inline } from '../inline'
import type { Block, ImageBlock } from '../tree'
import { bare } from './bare-runs'
import { noteMark, type StandingOf, toRuns } from './inline-markup'
import { listBlock } from './rich-list'
import { tableBlock } from './rich-table'
import { joined, newLine, text } from './runs'

/** The attached picture that a text names; null where it may not or cannot be shown. */
export type PictureOf = (target: string, alt: string) => ImageBlock | null

/** What a text may point to. */
export interface Pointed {
  standing: StandingOf
  picture: PictureOf
}

const noPicture: PictureOf = () => null

/**
 * Markdown as blocks of the tree, footnotes as notes at its end. Every line break that was typed stays one, and whatever
 * is not understood stays as it was typed.
 */
export const richBlocks = (source: string, standing: StandingOf, picture: PictureOf = noPicture): Block[] =>
  toBlocks(readMarkdown(source), { standing, picture })

/** The same text as one list of runs, for cells and side notes: paragraphs and items begin on new lines. */
export function richRuns(source: string, standing: StandingOf): Inline[] {
  const { blocks, notes } = readMarkdown(source)
  const lines = blocks.map((block) => bare(block, standing))
  return joined([...lines, ...notes.map((_, index) => noteRuns(notes, index, standing))], newLine)
}

/** Whether a text is more than paragraphs, so that it needs blocks of its own where others run on. */
export const isStructured = ({ blocks, notes }: TextDocument): boolean =>
  notes.length > 0 ||
  blocks.some((block) => block.type !== 'paragraph' || block.inlines.some(({ type }) => type === 'picture'))

export const toBlocks = ({ blocks, notes }: TextDocument, pointed: Pointed): Block[] => [
  ...blocks.flatMap((block) => toTree(block, pointed)),
  ...notes.map((_, index): Block => ({
    type: 'paragraph',
    role: 'note',
    runs: noteRuns(notes, index, pointed.standing),
  })),
]

const noteRuns = (notes: TextDocument['notes'], index: number, standing: StandingOf): Inline[] => [
  text(`${noteMark(index + 1)} `),
  ...toRuns(notes[index] ?? [], standing),
]

function toTree(block: TextBlock, pointed: Pointed): Block[] {
  const { standing } = pointed
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.inlines, pointed)
    case 'heading':
      return [{ type: 'paragraph', runs: toRuns(block.inlines, standing, 'strong'), heads: true }]
    case 'list':
      return [listBlock(block, standing, (inner) => within(inner, pointed))]
    case 'code':
      return block.lines.length === 0 ? [] : [{ type: 'code', lines: block.lines }]
    case 'formula':
      return [{ type: 'formula-block', text: block.text }]
    case 'quote':
      return [{ type: 'passage', blocks: within(block.blocks, pointed) }]
    case 'table':
      return [tableBlock(block, standing)]
    default:
      return [{ type: 'rule' }]
  }
}

const within = (blocks: readonly TextBlock[], pointed: Pointed): Block[] =>
  blocks.flatMap((block) => toTree(block, pointed))

type Inlines = Extract<TextBlock, { type: 'paragraph' }>['inlines']

/** A paragraph; pictures that stand in it are set between its lines. */
function paragraphs(inlines: Inlines, { standing, picture }: Pointed): Block[] {
  const blocks: Block[] = []
  let open: Inlines = []
  const close = () => {
    const runs = withoutOuterBreaks(toRuns(open, standing))
    if (runs.length > 0) blocks.push({ type: 'paragraph', runs })
    open = []
  }
  for (const inline of inlines) {
    const image = inline.type === 'picture' ? picture(inline.target, inline.alt) : null
    if (image) {
      close()
      blocks.push(image)
    } else open.push(inline)
  }
  close()
  return blocks
}

const isEmpty = (run: Inline) => run.type === 'break' || (run.type === 'text' && run.text.trim() === '')

function withoutOuterBreaks(runs: readonly Inline[]): Inline[] {
  const first = runs.findIndex((run) => !isEmpty(run))
  const last = runs.findLastIndex((run) => !isEmpty(run))
  return first === -1 ? [] : runs.slice(first, last + 1)
}
