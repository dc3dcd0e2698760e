import type { Inline } from '../../inline'
import type { SideNotesBlock } from '../../tree'
import { heightOf, LinePen } from '../draw-lines'
import { flowText } from '../flow-text'
import { addNode } from '../structure'
import { type BlockSetter, setInline, setString } from './block-setter'

const NOTE_GAP = 3
const SPACE: Inline = { type: 'text', text: '\u2002' }

/** Pointers in the side column. They take no height of the main column; full-width blocks wait below them. */
export const sideNotesBlock: BlockSetter<SideNotesBlock> = (block, context, parent) =>
  (context.template.sideNotes === 'beside' ? notesBeside : notesWithin)(block, context, parent)

/** Without a side column the pointers stand in the text, before what they belong to. */
const notesWithin: BlockSetter<SideNotesBlock> = (block, context, parent) => {
  const { template, geometry } = context
  const title: Inline = { type: 'text', text: block.title, style: 'strong' }
  const [only, ...more] = block.notes
  // One short pointer stands on its title's line.
  const lines = only && more.length === 0 ? [[title, SPACE, ...only]] : [[title], ...block.notes]
  const notes = lines.map((runs) => setInline(runs, template.styles.captionInk, geometry.mainWidth, context))
  const height = notes.reduce((sum, text) => sum + heightOf(text), 0)
  return {
    before: template.gap.paragraph,
    after: template.gap.paragraph,
    opening: Math.min(height, 200),
    keepWithNext: true,
    full: false,
    place(flow) {
      const aside = addNode(parent, 'Div')
      for (const note of notes) flowText(flow, addNode(aside, 'P'), note, geometry.left)
    },
  }
}

const notesBeside: BlockSetter<SideNotesBlock> = (block, context, parent) => {
  const { sideLeft, sideWidth } = context.geometry
  const title = setString(block.title, context.template.styles.captionStrong, sideWidth, context)
  const notes = block.notes.map((runs) => setInline(runs, context.template.styles.captionInk, sideWidth, context))
  const height = heightOf(title) + notes.reduce((sum, note) => sum + heightOf(note) + NOTE_GAP, 0)
  return {
    before: context.template.gap.paragraph,
    after: 0,
    opening: Math.min(height, 200),
    keepWithNext: true,
    full: true,
    beside: true,
    place(flow) {
      const aside = addNode(parent, 'Div')
      // Notes longer than the page go on in their column on the next one, and the main text begins there.
      // The first note begins level with the text beside it.
      let top = flow.y + 1.5
      for (const note of [title, ...notes]) {
        if (top + heightOf(note) > flow.geometry.bottom) {
          flow.newPage()
          top = flow.y + 1.5
        }
        new LinePen(flow.canvas, addNode(aside, 'P'), note).drawAll({ page: flow.page, x: sideLeft, top })
        top += heightOf(note) + NOTE_GAP
      }
      flow.sideBottom = top
    },
  }
}
