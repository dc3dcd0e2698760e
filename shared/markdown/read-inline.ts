import type { SyntaxNode } from '@lezer/common'
import type { TextInline } from './nodes'

/** Deeper than this, marks within marks are text. */
const DEEPEST = 16
const SAFE_ADDRESS = /^(?:https:\/\/|mailto:)[^\s()]/i
const PICTURE = /^attachment:[\w.-]{1,200}$/
const STYLES = { Emphasis: 'emphasis', StrongEmphasis: 'strong', Strikethrough: 'struck' } as const
/** Marks of blocks that stand within the lines of a text. */
const SILENT = new Set(['QuoteMark', 'ListMark', 'HeaderMark', 'FootnoteMark', 'TaskMarker'])
const OWN_MARKS = new Set(['EmphasisMark', 'StrikethroughMark'])

/** A text with what its notes are called: numbers are given in the order in which the text refers to them. */
export interface Reading {
  source: string
  noteNumber: (label: string) => number | null
}

/** The content of a node between two places of the source. */
export function readInlines(reading: Reading, node: SyntaxNode, from: number, to: number, depth = 0): TextInline[] {
  const found: TextInline[] = []
  let at = from
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.to <= from) continue
    if (child.from >= to) break
    pushText(found, reading.source.slice(at, child.from))
    found.push(...readInline(reading, child, depth))
    at = child.to
  }
  pushText(found, reading.source.slice(at, to))
  return merged(found)
}

function readInline(reading: Reading, node: SyntaxNode, depth: number): TextInline[] {
  const { source } = reading
  const typed = source.slice(node.from, node.to)
  if (SILENT.has(node.name)) return []
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
      return readStyled(reading, node, depth)
    case 'InlineCode':
      return [{ type: 'code', text: between(source, node).replaceAll('\n', ' ') }]
    case 'Formula':
      return [{ type: 'formula', text: typed.replace(/^\$\$?|\$\$?$/g, '').trim() }]
    case 'Escape':
      return [{ type: 'text', text: typed.slice(1) }]
    case 'HardBreak':
      return [{ type: 'break' }]
    case 'Citation':
      return [{ type: 'citation', exhibit: typed.slice(2, -2).trim().toUpperCase(), typed }]
    case 'FootnoteReference': {
      const number = reading.noteNumber(typed.slice(2, -1))
      return number === null ? [{ type: 'text', text: typed }] : [{ type: 'note', number }]
    }
    case 'URL':
      return address(typed)
    case 'Autolink':
      return address(typed.slice(1, -1), typed)
    case 'Link':
      return readLink(reading, node, depth)
    case 'Image':
      return readPicture(reading, node)
    default:
      return textLines(typed)
  }
}

function readStyled(reading: Reading, node: SyntaxNode, depth: number): TextInline[] {
  if (depth >= DEEPEST) return textLines(reading.source.slice(node.from, node.to))
  const [first, last] = [node.firstChild, node.lastChild]
  if (!first || !last || !OWN_MARKS.has(first.name)) return textLines(reading.source.slice(node.from, node.to))
  const children = readInlines(reading, node, first.to, last.from, depth + 1)
  return [{ type: STYLES[node.name as keyof typeof STYLES], children }]
}

/** The text between the first and the last mark of a node. */
const between = (source: string, { firstChild, lastChild, from, to }: SyntaxNode): string =>
  source.slice(firstChild?.to ?? from, lastChild?.from ?? to)

/** A bare address that leads out; "www.example.com" and e-mail addresses stay text. */
const address = (href: string, typed = href): TextInline[] =>
  SAFE_ADDRESS.test(href) && URL.canParse(href)
    ? [{ type: 'link', href, children: [{ type: 'text', text: href }] }]
    : [{ type: 'text', text: typed }]

/** A link with an address of its own; anything else in brackets is text, with what stands in it. */
function readLink(reading: Reading, node: SyntaxNode, depth: number): TextInline[] {
  const { source } = reading
  if (depth >= DEEPEST) return textLines(source.slice(node.from, node.to))
  const marks = node.getChildren('LinkMark')
  const href = source.slice(node.getChild('URL')?.from ?? 0, node.getChild('URL')?.to ?? 0)
  const close = marks[1]
  if (!close || !SAFE_ADDRESS.test(href)) return asTyped(reading, node, close?.from ?? node.from, depth)
  const title = node.getChild('LinkTitle')
  const children = readInlines(reading, node, node.from + 1, close.from, depth + 1)
  const said = title ? ` (${source.slice(title.from + 1, title.to - 1)})` : ''
  return [{ type: 'link', href, children }, ...(said === '' ? [] : textLines(said))]
}

/** The brackets as typed; what stands in the first of them is read on. */
function asTyped(reading: Reading, node: SyntaxNode, close: number, depth: number): TextInline[] {
  const { source } = reading
  if (close <= node.from) return textLines(source.slice(node.from, node.to))
  return [
    { type: 'text', text: '[' },
    ...readInlines(reading, node, node.from + 1, close, depth + 1),
    ...textLines(source.slice(close, node.to)),
  ]
}

function readPicture({ source }: Reading, node: SyntaxNode): TextInline[] {
  const url = node.getChild('URL')
  const close = node.getChildren('LinkMark')[1]
  const target = url ? source.slice(url.from, url.to) : ''
  if (!close || !PICTURE.test(target)) return textLines(source.slice(node.from, node.to))
  return [{ type: 'picture', alt: source.slice(node.from + 2, close.from), target: target.slice('attachment:'.length) }]
}

/** Every line break that was typed stays one. */
export const textLines = (text: string): TextInline[] =>
  text
    .split('\n')
    .flatMap((line, index): TextInline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])

function pushText(found: TextInline[], text: string): void {
  if (text !== '') found.push(...textLines(text))
}

/** Texts that follow each other as one. */
function merged(inlines: readonly TextInline[]): TextInline[] {
  const found: TextInline[] = []
  for (const inline of inlines) {
    const last = found.at(-1)
    if (inline.type === 'text' && last?.type === 'text')
      found[found.length - 1] = { ...last, text: last.text + inline.text }
    else found.push(inline)
  }
  return found
}

/** Without the spaces around lines, and without breaks around the whole. */
export function trimmed(inlines: readonly TextInline[]): TextInline[] {
  const found: TextInline[] = []
  const open = () => {
    const last = found.at(-1)
    return last === undefined || last.type === 'break'
  }
  const closeLine = () => {
    const last = found.at(-1)
    if (last?.type !== 'text') return
    found.pop()
    const text = last.text.replace(/[ \t]+$/, '')
    if (text !== '') found.push({ type: 'text', text })
  }
  for (const inline of inlines) {
    if (inline.type === 'break') {
      closeLine()
      // Two breaks in a row are one: a backslash or two spaces before a line break say the same as the break.
      if (!open()) found.push(inline)
    } else if (inline.type === 'text' && open()) {
      const text = inline.text.replace(/^[ \t]+/, '')
      if (text !== '') found.push({ type: 'text', text })
    } else found.push(inline)
  }
  closeLine()
  while (found.at(-1)?.type === 'break') found.pop()
  return found
}
