import type { LeafBlockParser, MarkdownConfig } from '@lezer/markdown'

const REFERENCE = /^\[\^[^\s[\]^]{1,40}\]/
const DEFINITION = /^\[\^[^\s[\]^]{1,40}\]:[ \t]*/
const LONGEST_MARK = 48

/** `text[^1]` and, on a line of its own, `[^1]: the note`, which goes on until a blank line or the next note. */
export const footnotes: MarkdownConfig = {
  defineNodes: ['FootnoteReference', { name: 'FootnoteDefinition', block: true }, 'FootnoteMark'],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      leaf: (_, leaf) => (DEFINITION.test(leaf.content) ? definition : null),
      endLeaf: (_, line) => DEFINITION.test(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, at) {
        if (next !== 91) return -1
        const found = REFERENCE.exec(context.slice(at, Math.min(context.end, at + LONGEST_MARK)))
        return found ? context.addElement(context.elt('FootnoteReference', at, at + found[0].length)) : -1
      },
    },
  ],
}

const definition: LeafBlockParser = {
  nextLine: () => false,
  finish(context, leaf) {
    const mark = DEFINITION.exec(leaf.content)?.[0]
    if (mark === undefined) return false
    const text = leaf.start + mark.length
    context.addLeafElement(
      leaf,
      context.elt('FootnoteDefinition', leaf.start, leaf.start + leaf.content.length, [
        context.elt('FootnoteMark', leaf.start, text),
        ...context.parser.parseInline(leaf.content.slice(mark.length), text),
      ]),
    )
    return true
  },
}
