import { decode } from 'html-entities'

/** An element of pasted HTML. Nothing of it ever gets into the page: it is read, and what it says is written anew. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Node[]
}
export type Node = string | Element

export const isElement = (node: Node): node is Element => typeof node !== 'string'

const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'wbr',
  'source',
  'area',
  'base',
  'embed',
  'track',
])
/** What is never meant to be read. */
const UNREAD = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
  'select',
  'button',
])
/** Elements that the beginning of another one ends, where their own end was left out. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'div', 'ul', 'ol', 'table', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'],
  li: ['li'],
  td: ['td', 'th', 'tr', 'tbody'],
  th: ['td', 'th', 'tr', 'tbody'],
  tr: ['tr', 'tbody', 'tfoot'],
}
const DEEPEST = 200

const OPENING = /^<([a-zA-Z][\w:-]*)([\s\S]*)>$/
const CLOSING = /^<\/([a-zA-Z][\w:-]*)/

/** Reads HTML as leniently as other programs write it: what is not closed is closed, what is not opened is left out. */
export function readHtml(html: string): Node[] {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    addText(open.at(-1) ?? root, html.slice(at, next === -1 ? html.length : next))
    if (next === -1) break
    const end = tagEnd(html, next)
    // What begins like a tag and never ends is text.
    if (end === -1) {
      addText(open.at(-1) ?? root, html.slice(next))
      break
    }
    readTag(open, html.slice(next, end))
    at = end
  }
  return root.children
}

/** Where a tag or comment ends that begins here; -1 where it does not. A bare "<" ends at once. */
function tagEnd(html: string, from: number): number {
  if (html.startsWith('<!--', from)) {
    const end = html.indexOf('-->', from)
    return end === -1 ? html.length : end + 3
  }
  if (!/[a-zA-Z/!?]/.test(html[from + 1] ?? '')) return from + 1
  let quote = ''
  for (let at = from + 1; at < html.length; at++) {
    const letter = html[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return at + 1
    else if (letter === '"' || letter === "'") quote = letter
  }
  return -1
}

function readTag(open: Element[], tag: string): void {
  const closed = CLOSING.exec(tag)?.[1]
  if (closed !== undefined) return close(open, closed.toLowerCase())
  const [, opened, attributes = ''] = OPENING.exec(tag) ?? []
  if (opened !== undefined) begin(open, opened.toLowerCase(), attributes, tag.endsWith('/>'))
  else if (tag === '<') addText(open.at(-1) ?? { name: '', attributes: {}, children: [] }, tag)
}

function addText(element: Element, text: string): void {
  if (text !== '' && !UNREAD.has(element.name)) element.children.push(decode(text))
}

function begin(open: Element[], name: string, attributes: string, isClosed: boolean): void {
  const last = open.at(-1)
  if (last && ENDED_BY[last.name]?.includes(name)) open.pop()
  const parent = open.at(-1)
  if (!parent) return
  const element: Element = { name, attributes: readAttributes(attributes), children: [] }
  if (!isInUnread(open)) parent.children.push(element)
  if (!VOID.has(name) && !isClosed && open.length < DEEPEST) open.push(element)
}

const isInUnread = (open: readonly Element[]): boolean => open.some(({ name }) => UNREAD.has(name))

function close(open: Element[], name: string): void {
  const place = open.findLastIndex((element) => element.name === name)
  if (place > 0) open.length = place
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    found[name.toLowerCase()] = decode(double ?? single ?? bare ?? '')
  return found
}
