import type { Block } from '../tree'
import { attachmentBlock } from './blocks/attachment-block'
import { barsBlock } from './blocks/bars-block'
import { blankLinesBlock } from './blocks/blank-lines-block'
import type { BlockSetter } from './blocks/block-setter'
import { codeBlock } from './blocks/code-block'
import { contentsBlock } from './blocks/contents-block'
import { definitionsBlock } from './blocks/definitions-block'
import { exhibitBlock } from './blocks/exhibit-block'
import { forestBlock } from './blocks/forest-block'
import { formulaBlock } from './blocks/formula-block'
import { imageBlock } from './blocks/image-block'
import { keyFiguresBlock } from './blocks/key-figures-block'
import { lanesBlock } from './blocks/lanes-block'
import { listBlock } from './blocks/list-block'
import { passageBlock } from './blocks/passage-block'
import { ruleBlock } from './blocks/rule-block'
import { sideNotesBlock } from './blocks/side-notes-block'
import { tableBlock } from './blocks/table-block'
import { claimBlock, headingBlock, paragraphBlock, quoteBlock, titleBlock } from './blocks/text-blocks'
import type { Context } from './context'
import type { Prepared } from './flow'
import { headingLevels } from './headings'
import type { StructureNode } from './structure'

type Setters = { [T in Block['type']]: BlockSetter<Extract<Block, { type: T }>> }

/** One setter per kind of block. A new kind is a type in the tree, a file in blocks/ and a line here. */
export function blockSetters(): (block: Block, context: Context, parent: StructureNode) => Prepared {
  const roleFor = headingLevels()
  const setters: Setters = {
    title: (block, context, parent) => {
      roleFor(1)
      return titleBlock(block, context, parent)
    },
    heading: headingBlock(roleFor),
    paragraph: paragraphBlock,
    list: listBlock,
    'key-figures': keyFiguresBlock,
    table: tableBlock,
    claim: claimBlock,
    quote: quoteBlock,
    definitions: definitionsBlock,
    forest: forestBlock,
    bars: barsBlock,
    lanes: lanesBlock,
    exhibit: exhibitBlock(roleFor),
    'side-notes': sideNotesBlock,
    'page-break': () => pageBreak,
    attachment: attachmentBlock,
    image: imageBlock,
    contents: contentsBlock,
    'blank-lines': blankLinesBlock,
    code: codeBlock,
    'formula-block': formulaBlock,
    passage: passageBlock,
    rule: ruleBlock,
  }
  return (block, context, parent) => setterFor(setters, block.type)(block, context, parent)
}

// The table above pairs each type with its setter; this is the one place where that pairing is taken on trust.
const setterFor = (setters: Setters, type: Block['type']): BlockSetter<Block> => setters[type] as BlockSetter<Block>

export const pageBreak: Prepared = {
  before: 0,
  after: 0,
  opening: 0,
  keepWithNext: false,
  full: false,
  place: (flow) => {
    if (!flow.atTop) flow.newPage()
  },
}
