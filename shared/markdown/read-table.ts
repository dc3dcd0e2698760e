import type { SyntaxNode } from '@lezer/common'
import type { TextAlign, TextBlock, TextInline } from './nodes'
import { readInlines, type Reading, trimmed } from './read-inline'

/** A table; rows that are shorter than its head are filled up, and what stands beyond it widens it. */
export function readTable(reading: Reading, node: SyntaxNode): TextBlock {
  const delimiter = node.getChild('TableDelimiter')
  const rule = delimiter ? reading.source.slice(delimiter.from, delimiter.to) : ''
  const header = node.getChild('TableHeader')
  const head = header ? readRow(reading, header) : []
  const rows = node.getChildren('TableRow').map((row) => readRow(reading, row))
  const width = Math.max(head.length, ...rows.map((row) => row.length))
  const filled = (row: TextInline[][]) => Array.from({ length: width }, (_, index) => row[index] ?? [])
  const aligns = rule.replace(/^\s*\||\|\s*$/g, '').split('|')
  return {
    type: 'table',
    align: Array.from({ length: width }, (_, index) => alignOf(aligns[index]?.trim() ?? '')),
    head: filled(head),
    rows: rows.map(filled),
  }
}

function alignOf(mark: string): TextAlign {
  if (!mark.endsWith(':')) return 'left'
  return mark.startsWith(':') ? 'center' : 'right'
}

/** Cells between bars: an empty cell has no node of its own, so the bars count. */
function readRow(reading: Reading, row: SyntaxNode): TextInline[][] {
  const cells: TextInline[][] = []
  let column = 0
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') {
      if (child.from > row.from) column += 1
    } else if (child.name === 'TableCell') cells[column] = trimmed(readInlines(reading, child, child.from, child.to))
  }
  return Array.from(cells, (cell) => cell ?? [])
}
