import type { SyntaxNode } from '@lezer/common'
import { dialect, lineDialect } from './dialect'
import type { TextBlock, TextDocument, TextInline, TextItem } from './nodes'
import { isPlain } from './plain'
import { readInlines, type Reading, textLines, trimmed } from './read-inline'
import { readTable } from './read-table'

/** The name of a language behind a fence is for highlighting; anything longer was meant to be read. */
const LANGUAGE = /^[\w+#.-]{1,30}$/

/**
 * A text in Markdown as blocks. Every line break that was typed stays one; what is not understood stays as typed, and
 * no letter is lost.
 */
export function readMarkdown(typed: string): TextDocument {
  if (isPlain(typed)) return plainDocument(typed)
  // Bullets as other programs paste them.
  const source = typed.replace(/\r\n?/g, '\n').replace(/^([ \t]*)\u2022(?=[ \t])/gm, '$1-')
  const { topNode } = dialect.parse(source)
  const notes = noteNodes(topNode, source)
  const reading: Reading = {
    source,
    noteNumber: (label) => {
      const index = notes.findIndex((note) => note.label === label)
      return index === -1 ? null : index + 1
    },
  }
  return {
    blocks: readBlocks(reading, topNode),
    notes: notes.map(({ node }) => trimmed(readInlines(reading, node, node.from, node.to))),
  }
}

/** A text of one line: emphasis, code, links and citations. */
export function readLine(source: string): TextInline[] {
  if (isPlain(source)) return textLines(source)
  const { topNode } = lineDialect.parse(source)
  const reading: Reading = { source, noteNumber: () => null }
  const found: TextInline[] = []
  let at = 0
  for (let block = topNode.firstChild; block; block = block.nextSibling) {
    found.push(...textLines(source.slice(at, block.from)), ...readInlines(reading, block, block.from, block.to))
    at = block.to
  }
  return [...found, ...textLines(source.slice(at))]
}

function plainDocument(text: string): TextDocument {
  const inlines = trimmed(textLines(text))
  return { blocks: inlines.length === 0 ? [] : [{ type: 'paragraph', inlines }], notes: [] }
}

interface NoteNode {
  label: string
  node: SyntaxNode
}

/** The notes in the order of their first reference; those that nothing refers to come last. */
function noteNodes(top: SyntaxNode, source: string): NoteNode[] {
  const defined: NoteNode[] = []
  const referred: string[] = []
  top.cursor().iterate(({ name, from, to, node }) => {
    if (name === 'FootnoteReference') referred.push(source.slice(from + 2, to - 1))
    if (name === 'FootnoteDefinition') defined.push({ label: source.slice(from + 2, source.indexOf(']', from)), node })
  })
  if (defined.length === 0) return []
  const place = ({ label }: NoteNode) => (referred.includes(label) ? referred.indexOf(label) : referred.length)
  return defined.toSorted((a, b) => place(a) - place(b))
}

function readBlocks(reading: Reading, parent: SyntaxNode): TextBlock[] {
  const found: TextBlock[] = []
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const block = readBlock(reading, node)
    if (block) found.push(block)
  }
  return found
}

function readBlock(reading: Reading, node: SyntaxNode): TextBlock | null {
  switch (node.name) {
    case 'BulletList':
    case 'OrderedList':
      return readList(reading, node)
    case 'Blockquote':
      return { type: 'quote', blocks: readBlocks(reading, node) }
    case 'FencedCode':
      return readCode(reading.source, node)
    case 'FormulaBlock':
      return readFormula(reading.source, node)
    case 'Table':
      return readTable(reading, node)
    case 'HorizontalRule':
      return { type: 'rule' }
    case 'QuoteMark':
    case 'ListMark':
    case 'FootnoteDefinition':
      return null
    default:
      return readText(reading, node)
  }
}

function readFormula(source: string, node: SyntaxNode): TextBlock | null {
  const lines = node.getChildren('FormulaLine').map(({ from, to }) => source.slice(from, to))
  const text = lines.join('\n').trim()
  // Four dollars with nothing between them are four dollars.
  if (text === '') return { type: 'paragraph', inlines: textLines(source.slice(node.from, node.to)) }
  return { type: 'formula', text }
}

function readText(reading: Reading, node: SyntaxNode): TextBlock | null {
  const inlines = trimmed(readInlines(reading, node, node.from, node.to))
  const level = /^ATXHeading([1-6])$/.exec(node.name)?.[1]
  if (level !== undefined) return { type: 'heading', level: Number(level), inlines }
  return inlines.length === 0 ? null : { type: 'paragraph', inlines }
}

/** A list, or its text as typed where its numbers say something that a list would not count the same way. */
function readList(reading: Reading, node: SyntaxNode): TextBlock {
  const items = node.getChildren('ListItem')
  if (node.name === 'BulletList')
    return { type: 'list', start: null, items: items.map((item) => readItem(reading, item)) }
  const numbers = items.map((item) => numberOf(reading.source, item))
  const start = numbers[0] ?? 1
  const isCounted = numbers.every((number, index) => number === start + index)
  const isLazy = numbers.length > 1 && numbers.every((number) => number === 1)
  if ((isCounted && start <= LARGEST_START) || isLazy)
    return { type: 'list', start, items: items.map((item) => readItem(reading, item)) }
  return { type: 'paragraph', inlines: trimmed(textLines(reading.source.slice(node.from, node.to))) }
}

/** "2026. A good year" begins no list. */
const LARGEST_START = 999

function numberOf(source: string, item: SyntaxNode): number {
  const mark = item.getChild('ListMark')
  return mark ? Number.parseInt(source.slice(mark.from, mark.to), 10) : 1
}

function readItem(reading: Reading, item: SyntaxNode): TextItem {
  const marker = item.getChild('Task')?.getChild('TaskMarker')
  const checked = marker ? reading.source.slice(marker.from + 1, marker.to - 1) !== ' ' : null
  return { checked, blocks: readBlocks(reading, item) }
}

function readCode(source: string, node: SyntaxNode): TextBlock {
  const info = node.getChild('CodeInfo')
  const told = info ? source.slice(info.from, info.to) : ''
  let text = ''
  for (const part of node.getChildren('CodeText')) text += source.slice(part.from, part.to)
  const lines = text === '' ? [] : text.split('\n')
  return { type: 'code', lines: told === '' || LANGUAGE.test(told) ? lines : [told, ...lines] }
}
