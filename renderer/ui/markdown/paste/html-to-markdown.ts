import { isElement, readHtml, type Element, type Node } from './html-tree'
import { isWordItem, wordItem } from './word-lists'
import { isHidden, lookIn, PLAIN, runsOf, type Look } from './runs'
import { writeTable } from './write-table'
import { writeRuns } from './write-runs'

const HEADING = /^h([1-6])$/
const BLOCKS = new Set(
  'p div section article main header footer aside ul ol li table pre blockquote h1 h2 h3 h4 h5 h6 hr figure dl dt dd body html center form details summary nav'.split(
    ' ',
  ),
)

/** HTML from the clipboard as Markdown: what it says and how it is ordered, nothing of how it looked. */
export const htmlToMarkdown = (html: string): string => joinBlocks(blocksOf(readHtml(html), PLAIN))

interface Written {
  text: string
  /** Items follow each other without a blank line. */
  isItem: boolean
}

const block = (text: string): Written[] => (text.trim() === '' ? [] : [{ text, isItem: false }])

const joinBlocks = (blocks: readonly Written[]): string =>
  blocks
    .map(({ text, isItem }, index) =>
      index === 0 ? text : `${isItem && blocks[index - 1]?.isItem ? '\n' : '\n\n'}${text}`,
    )
    .join('')

const known = new WeakMap<Element, boolean>()

/** Asked of each element once: those around it ask it too. */
function holdsBlocks(node: Node): boolean {
  if (!isElement(node)) return false
  const answer = known.get(node) ?? (BLOCKS.has(node.name) || node.children.some(holdsBlocks))
  known.set(node, answer)
  return answer
}

/** Blocks one after the other; what stands between them in a line is a paragraph of its own. */
function blocksOf(nodes: readonly Node[], look: Look): Written[] {
  const found: Written[] = []
  let line: Node[] = []
  const endLine = () => {
    found.push(...paragraphs(line, look))
    line = []
  }
  for (const node of nodes) {
    if (isElement(node) && isHidden(node)) continue
    if (isElement(node) && isParagraphBreak(node)) endLine()
    else if (isElement(node) && holdsBlocks(node)) {
      endLine()
      found.push(...blockOf(node, look))
    } else line.push(node)
  }
  endLine()
  return found
}

/** Slack ends a paragraph with an empty element. */
const isParagraphBreak = ({ attributes }: Element): boolean => attributes['data-stringify-type'] === 'paragraph-break'

const paragraphs = (nodes: readonly Node[], look: Look): Written[] => block(writeRuns(runsOf(nodes, look)))

function blockOf(element: Element, look: Look): Written[] {
  const { name, children } = element
  const level = HEADING.exec(name)?.[1]
  if (level !== undefined) {
    const words = writeRuns(runsOf(children, { ...PLAIN, strong: false })).replaceAll('\n', ' ')
    return block(words === '' ? '' : `${'#'.repeat(Number(level))} ${words.replaceAll('**', '')}`)
  }
  if (isWordItem(element)) {
    const { prefix, content } = wordItem(element)
    return [{ text: `${prefix}${writeRuns(runsOf(content, look)).replaceAll('\n', ' ')}`, isItem: true }]
  }
  switch (name) {
    case 'ul':
    case 'ol':
      return listOf(element, look)
    case 'table':
      return block(writeTable(element))
    case 'pre':
      return block(`\`\`\`\n${bareText(children).replace(/\n$/, '')}\n\`\`\``)
    case 'blockquote':
      return block(joinBlocks(blocksOf(children, look)).replaceAll(/^/gm, '> '))
    case 'hr':
      return block('---')
    default:
      return blocksOf(children, lookIn(element, look))
  }
}

const bareText = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? (node.name === 'br' ? '\n' : bareText(node.children)) : node)).join('')

const INDENT = '  '

/** A list. Google Docs puts inner lists beside the items; Slack puts them after the list, with how deep they are. */
function listOf(list: Element, look: Look): Written[] {
  const deeper = INDENT.repeat(Number(list.attributes['data-indent'] ?? 0) || 0)
  const isOrdered = list.name === 'ol'
  let number = Number(list.attributes.start ?? 1) || 1
  return list.children.filter(isElement).flatMap((child): Written[] => {
    if (child.name === 'ul' || child.name === 'ol') return listOf(child, look).map((item) => setIn(item, isOrdered))
    if (child.name !== 'li') return blocksOf(child.children, look)
    const mark = isOrdered ? `${number++}. ` : '- '
    const [first, ...rest] = blocksOf(child.children, lookIn(child, look))
    const task = taskOf(child)
    const under = rest.map((inner) => setIn(inner, isOrdered))
    const head = `${mark}${task}${(first?.text ?? '').replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`
    return [{ text: head, isItem: true }, ...under].map((item) => ({
      ...item,
      text: item.text.replaceAll(/^/gm, deeper),
    }))
  })
}

const setIn = ({ text, isItem }: Written, isOrdered: boolean): Written => ({
  text: text.replaceAll(/^/gm, isOrdered ? '   ' : INDENT),
  isItem,
})

/** "[x] " where an item begins with a box. */
function taskOf(item: Element): string {
  const box = findBox(item.children)
  if (!box) return ''
  return 'checked' in box.attributes || box.attributes['aria-checked'] === 'true' ? '[x] ' : '[ ] '
}

function findBox(nodes: readonly Node[]): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (node.attributes.type === 'checkbox' || node.attributes.role === 'checkbox') return node
    const inner = node.name === 'ul' || node.name === 'ol' ? undefined : findBox(node.children)
    if (inner) return inner
  }
  return undefined
}
