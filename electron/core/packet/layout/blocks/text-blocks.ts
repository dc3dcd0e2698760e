import type { ClaimBlock, HeadingBlock, ParagraphBlock, QuoteBlock, TitleBlock } from '../../tree'
import { decorateText } from '../decorate-text'
import { heightOf } from '../draw-lines'
import { flowText, textOpening, textUnderHeading } from '../flow-text'
import type { Flow } from '../flow'
import { inDirection } from '../line-direction'
import { addNode, looseNode, type Role, type StructureNode } from '../structure'
import type { SetText } from '../set-lines'
import type { TypeStyle } from '../type-styles'
import { type Nested, nestedOpening, placeNested, setNested, within } from '../nested'
import { type BlockSetter, setIfAny, setInline, setString } from './block-setter'

export const titleBlock: BlockSetter<TitleBlock> = (block, context, parent) => {
  const { geometry, language } = context
  const upper = (text: string) => text.toLocaleUpperCase(language)
  const width = geometry.contentWidth
  const kicker = block.kicker
    ? setString(upper(block.kicker), context.template.styles.kicker, width, context)
    : undefined
  const title = setString(block.title, context.template.styles.title, width, context)
  const deck = block.deck
    ? setString(inDirection(language, block.deck), context.template.styles.deck, width, context)
    : undefined
  const height = heightOf(title) + (kicker ? heightOf(kicker) + 10 : 0) + (deck ? heightOf(deck) + 6 : 0)
  return {
    before: context.template.gap.section,
    after: 16,
    opening: height,
    keepWithNext: true,
    full: true,
    place(flow) {
      if (kicker) {
        flowText(flow, addNode(parent, 'P'), kicker, geometry.left)
        flow.y += 10
      }
      flowText(flow, addNode(parent, 'H1'), title, geometry.left)
      if (!deck) return
      flow.y += 6
      flowText(flow, addNode(parent, 'P'), deck, geometry.left)
    },
  }
}

const headingShapes = {
  1: { style: 'heading1', before: 30, after: 12, full: true },
  2: { style: 'heading2', before: 20, after: 6, full: true },
  3: { style: 'heading3', before: 12, after: 3, full: false },
} as const

/** Makes the setter for headings; `roleFor` keeps the structure's levels without gaps. */
export const headingBlock =
  (roleFor: (level: 1 | 2 | 3) => Role): BlockSetter<HeadingBlock> =>
  (block, context, parent) => {
    const { geometry, template } = context
    const { style, before, after, full } = headingShapes[block.level]
    const text = setString(
      block.text,
      template.styles[style],
      full ? geometry.contentWidth : geometry.mainWidth,
      context,
    )
    return {
      before,
      after,
      opening: heightOf(text),
      keepWithNext: true,
      full,
      place(flow) {
        flow.canvas.anchor(block.id, flow.page, flow.y)
        const { page, y } = flow
        if (block.outline) flow.canvas.outline.push({ title: block.text, level: block.level, page, y })
        flowText(flow, addNode(parent, roleFor(block.level)), text, geometry.left)
      },
    }
  }

export const paragraphBlock: BlockSetter<ParagraphBlock> = (block, context, parent) => {
  const { geometry } = context
  const style = block.role === 'note' ? context.template.styles.caption : context.template.styles.body
  const full = block.width === 'full'
  const text = setInline(block.runs, style, full ? geometry.contentWidth : geometry.mainWidth, context, block.language)
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.paragraph,
    opening: textOpening(text),
    openingUnderHeading: textUnderHeading(text),
    keepWithNext: block.heads === true,
    full,
    place: (flow) => flowText(flow, addNode(parent, 'P', inLanguage(block)), text, geometry.left),
  }
}

const italic = (style: TypeStyle): TypeStyle => ({ ...style, style: 'italic' })

const openingOf = (text: SetText, rest: Nested): number =>
  text.lines.length > 0 ? textOpening(text) : nestedOpening(rest)

interface WordsPlace {
  x: number
  language?: string | undefined
}

/** What somebody wrote: its first paragraph, and below it what follows. */
function flowWords(flow: Flow, node: StructureNode, text: SetText, rest: Nested, { x, language }: WordsPlace): void {
  if (text.lines.length > 0) flowText(flow, addNode(node, 'P', language === undefined ? {} : { language }), text, x)
  if (rest.blocks.length === 0) return
  node.kids.push(rest.node)
  placeNested(flow, rest, text.lines.length > 0 ? flow.template.gap.paragraph : 0)
}

const inLanguage = ({ language }: { language?: string }) => (language === undefined ? {} : { language })

/** Claims stand in a long row, one like the other: share of the gap between blocks. */
const CLAIM_GAP = 0.65

export const claimBlock: BlockSetter<ClaimBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const label = block.criterion
    ? setString(block.criterion, context.template.styles.label, mainWidth, context)
    : undefined
  const text = setIfAny(block.runs, context.template.styles.body, mainWidth, context)
  const rest = setNested(block.blocks ?? [], within(context, left, mainWidth), looseNode('Div'))
  const note = block.note ? setString(block.note, context.template.styles.caption, mainWidth, context) : undefined
  const gap = context.template.gap.block * CLAIM_GAP
  return {
    before: gap,
    after: gap,
    opening: (label ? heightOf(label) : 0) + openingOf(text, rest),
    openingUnderHeading: (label ? heightOf(label) + 1 : 0) + textUnderHeading(text),
    keepWithNext: false,
    full: false,
    place(flow) {
      if (block.id) flow.canvas.anchor(block.id, flow.page, flow.y)
      const claim = addNode(parent, 'Div')
      if (label) {
        flowText(flow, addNode(claim, 'P'), label, left)
        flow.y += 1
      }
      flowWords(flow, claim, text, rest, { x: left })
      if (!note) return
      flow.y += 2
      flowText(flow, addNode(claim, 'P'), note, left)
    },
  }
}

const QUOTE_INDENT = 22
/** A quote of up to so many lines stays in one piece with the name under it. */
const LONG_QUOTE = 9

export const quoteBlock: BlockSetter<QuoteBlock> = (block, context, parent) =>
  (block.compact ? compactQuote : largeQuote)(block, context, parent)

/** A quote in the size of the text. */
const compactQuote: BlockSetter<QuoteBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const { styles, gap } = context.template
  const slanted = { ...styles, body: italic(styles.body), listItem: italic(styles.listItem) }
  const text = setIfAny(block.runs, slanted.body, mainWidth, context, block.language)
  const rest = setNested(block.blocks ?? [], within(context, left, mainWidth, slanted), looseNode('Div'))
  const under = [block.attribution, block.note].filter(Boolean).join(' \u00b7 ')
  const source = under === '' ? undefined : setString(under, styles.caption, mainWidth, context)
  return {
    before: gap.paragraph,
    after: gap.paragraph,
    opening: openingOf(text, rest),
    ...(text.lines.length > 0 && { openingUnderHeading: textUnderHeading(text) }),
    keepWithNext: false,
    full: false,
    place(flow) {
      const quote = addNode(parent, 'BlockQuote')
      if (block.id) flow.canvas.anchor(block.id, flow.page, flow.y)
      flowWords(flow, quote, text, rest, { x: left, language: block.language })
      if (source) flowText(flow, addNode(quote, 'P'), source, left)
    },
  }
}

const largeQuote: BlockSetter<QuoteBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const { styles, scale } = context.template
  const indent = QUOTE_INDENT * scale
  const x = left + indent
  const width = mainWidth - indent
  const quoteMark: TypeStyle = { ...styles.title, family: 'serif', size: 34 * scale, tone: 'accent' }
  const mark = setString('“', quoteMark, indent, context)
  const text = setIfAny(block.runs, styles.quote, width, context, block.language)
  const inQuote = { ...styles, body: styles.quote, listItem: styles.quote }
  const rest = setNested(block.blocks ?? [], within(context, x, width, inQuote), looseNode('Div'))
  const source = setString(block.attribution, context.template.styles.captionStrong, width, context)
  const note = block.note ? setString(block.note, context.template.styles.caption, width, context) : undefined
  return {
    before: context.template.gap.block,
    after: context.template.gap.block,
    opening:
      text.lines.length > LONG_QUOTE || rest.blocks.length > 0
        ? openingOf(text, rest)
        : heightOf(text) + 4 + heightOf(source) + (note ? heightOf(note) : 0),
    keepWithNext: false,
    full: false,
    place(flow) {
      const quote = addNode(parent, 'BlockQuote')
      if (block.id) flow.canvas.anchor(block.id, flow.page, flow.y)
      decorateText(flow.canvas, mark, { page: flow.page, x: left, top: flow.y })
      flowWords(flow, quote, text, rest, { x, language: block.language })
      flow.y += 4
      flowText(flow, addNode(quote, 'P'), source, x)
      if (note) flowText(flow, addNode(quote, 'P'), note, x)
    },
  }
}
