import { GFM, type MarkdownConfig, parser } from '@lezer/markdown'
import { footnotes } from './footnotes'
import { formulas } from './formulas'

/** Deeper than this, lists and quotes within each other are text: nobody reads them, and hostile text stays cheap. */
const DEEPEST = 24
const CITATION = /^\[\[\s*[A-Za-z]-\d{1,6}\s*\]\]/
const LONGEST_CITATION = 40
const isWord = (text: string) => /^[\p{L}\p{N}]$/u.test(text)

const tooDeep: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'FencedCode',
      parse(context, line) {
        if (context.depth <= DEEPEST) return false
        const from = context.lineStart + line.pos
        const text = line.text.slice(line.pos)
        context.addElement(context.elt('Paragraph', from, from + text.length))
        context.nextLine()
        return true
      },
    },
  ],
}

/** A line that is not set in ends the item above it, as it looks. */
const noLazyItems: MarkdownConfig = {
  parseBlock: [
    { name: 'AfterItem', endLeaf: (context, line) => line.pos === 0 && context.parentType().name === 'ListItem' },
  ],
}

/** `[[E-07]]` cites an exhibit. */
const citations: MarkdownConfig = {
  defineNodes: ['Citation'],
  parseInline: [
    {
      name: 'Citation',
      before: 'Link',
      parse(context, next, at) {
        if (next !== 91) return -1
        const found = CITATION.exec(context.slice(at, Math.min(context.end, at + LONGEST_CITATION)))
        return found ? context.addElement(context.elt('Citation', at, at + found[0].length)) : -1
      },
    },
  ],
}

/** A star between two letters or digits multiplies: `5*6*7` is no emphasis. */
const stars: MarkdownConfig = {
  parseInline: [
    {
      name: 'StarInWord',
      before: 'Emphasis',
      parse(context, next, at) {
        if (next !== 42) return -1
        let end = at
        while (context.char(end) === 42) end++
        const isInWord =
          at > context.offset &&
          end < context.end &&
          isWord(context.slice(at - 1, at)) &&
          isWord(context.slice(end, end + 1))
        return isInWord ? end : -1
      },
    },
  ],
}

/** Raw HTML is text; a line under a line, four spaces or `[a]: b` hide or change nothing that was typed. */
const asTyped: MarkdownConfig = {
  remove: ['HTMLBlock', 'HTMLTag', 'Entity', 'SetextHeading', 'IndentedCode', 'LinkReference'],
}

const inlineRules = [citations, stars]

/** CommonMark with the extensions of GitHub, footnotes, citations and formulas. The editor, the preview and the packet all read by it. */
export const dialect = parser.configure([GFM, asTyped, tooDeep, noLazyItems, footnotes, formulas, ...inlineRules])

/** The same for texts of one line, where nothing is a block. */
export const lineDialect = dialect.configure({
  remove: [
    'FencedCode',
    'FormulaBlock',
    'Blockquote',
    'HorizontalRule',
    'BulletList',
    'OrderedList',
    'ATXHeading',
    'Table',
    'TaskList',
    'FootnoteDefinition',
    'FootnoteReference',
    'TooDeep',
    'AfterItem',
  ],
})
