import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown'

/** A price is no formula: the dollars stand close to what they hold and not against a word, a digit or a brace. */
const FORMULA = /^\$(?=[^\s$])[^$\n]{0,300}?(?<=[^\s$])\$(?![\p{L}\p{N}{$])|^\$\$[^$\n]{1,300}\$\$(?!\$)/u
const LONGEST_FORMULA = 320
const OPENING = /^\$\$(?!\$)/

/** `$O(n \log n)$` is a formula; lines from `$$` to `$$` are one by itself. */
export const formulas: MarkdownConfig = {
  defineNodes: ['Formula', { name: 'FormulaBlock', block: true }, 'FormulaLine'],
  parseBlock: [
    {
      name: 'FormulaBlock',
      before: 'FencedCode',
      parse: (context, line) => OPENING.test(line.text.slice(line.pos)) && readBlock(context, line),
      endLeaf: (_, line) => OPENING.test(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'Formula',
      before: 'Emphasis',
      parse(context, next, at) {
        if (next !== 36 || (at > context.offset && /[\p{L}\p{N}$\\]/u.test(context.slice(at - 1, at)))) return -1
        const found = FORMULA.exec(context.slice(at, Math.min(context.end, at + LONGEST_FORMULA)))
        return found ? context.addElement(context.elt('Formula', at, at + found[0].length)) : -1
      },
    },
  ],
}

/** Whether the line still stands in all that the block began in. The parser's own code blocks ask the same. */
const isWithin = (line: Line, depth: number): boolean => (line as unknown as { depth: number }).depth >= depth

/** Takes the lines up to the closing dollars; where there are none before a blank line, they are a paragraph. */
function readBlock(context: BlockContext, line: Line): true {
  const { depth, parser } = context
  const from = context.lineStart + line.pos
  const formula: Element[] = []
  const text: Element[] = []
  let at = from + 2
  for (;;) {
    const end = context.lineStart + line.text.trimEnd().length
    const isClosed = line.text.trimEnd().endsWith('$$') && end - 2 >= at
    const to = isClosed ? end - 2 : end
    if (to > at) formula.push(context.elt('FormulaLine', at, to))
    text.push(...parser.parseInline(line.text.slice(line.pos), context.lineStart + line.pos))
    const goesOn = context.nextLine() && isWithin(line, depth)
    if (isClosed || !goesOn || line.next === -1) {
      context.addElement(context.elt(isClosed ? 'FormulaBlock' : 'Paragraph', from, end, isClosed ? formula : text))
      return true
    }
    formula.push(...line.markers)
    text.push(...line.markers)
    at = context.lineStart + line.pos
  }
}
