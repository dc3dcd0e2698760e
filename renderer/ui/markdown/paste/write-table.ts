import { isElement, type Element, type Node } from './html-tree'
import { lookIn, PLAIN, runsOf, styleOf } from './runs'
import { writeRuns } from './write-runs'

/** A table with its first row as head. A table of one column, or within a table, is only a frame: its text is what counts. */
export function writeTable(table: Element): string {
  const rows = rowsOf(table.children).map((row) => row.children.filter(isElement).filter(isCell))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return ''
  const written = rows.map((row) => Array.from({ length: width }, (_, index) => cellText(row[index])))
  if (width === 1) return written.flat().join('\n\n')
  const [head = [], ...body] = written
  const rule = Array.from({ length: width }, (_, index) => ruleOf(rows.at(-1)?.[index]))
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th'

/** The rows of this table, not those of tables within it. */
const rowsOf = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => {
    if (node.name === 'tr') return [node]
    return ['thead', 'tbody', 'tfoot'].includes(node.name) ? rowsOf(node.children) : []
  })

function cellText(cell: Element | undefined): string {
  if (!cell) return ''
  // A head is strong by itself.
  const look = { ...lookIn(cell, PLAIN), strong: false }
  return writeRuns(runsOf(spaced(cell.children), look))
    .replaceAll('\n', ' ')
    .replaceAll('|', String.raw`\|`)
}

/** Paragraphs of a cell follow each other with a space. */
const spaced = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => (isElement(node) ? [node, ' '] : [node]))

function ruleOf(cell: Element | undefined): string {
  const align = cell && (styleOf(cell)['text-align'] ?? cell.attributes.align ?? innerAlign(cell))
  if (align === 'right' || align === 'end') return '---:'
  return align === 'center' ? ':---:' : '---'
}

const innerAlign = ({ children }: Element): string | undefined =>
  children
    .filter(isElement)
    .map((child) => styleOf(child)['text-align'] ?? child.attributes.align)
    .find(Boolean)
