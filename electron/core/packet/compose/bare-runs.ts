import type { TextBlock, TextInline } from '@shared/markdown/nodes'
import type { Inline } from '../inline'
import { toRuns, type StandingOf } from './inline-markup'
import { joined, newLine, styled, text } from './runs'

/** A block of Markdown as runs on lines of their own, where no blocks can stand. Items keep their marks. */
export function bare(block: TextBlock, standing: StandingOf): Inline[] {
  switch (block.type) {
    case 'paragraph':
      return toRuns(block.inlines, standing)
    case 'heading':
      return toRuns(block.inlines, standing, 'strong')
    case 'list':
      return inLines(
        block.items.map(({ checked, blocks }, index) => [
          text(`${itemMark(block.start, index, checked)} `),
          ...inLines(blocks.map((inner) => bare(inner, standing))),
        ]),
      )
    case 'code':
      return codeRuns(block.lines)
    case 'formula':
      return [{ type: 'formula', text: block.text }]
    case 'quote':
      return inLines(block.blocks.map((inner) => bare(inner, standing)))
    case 'table':
      return inLines([block.head, ...block.rows].map((row) => cellsInLine(row, standing)))
    default:
      return []
  }
}

const inLines = (parts: readonly Inline[][]): Inline[] => joined(parts, newLine)

const itemMark = (start: number | null, index: number, checked: boolean | null): string => {
  if (checked !== null) return checked ? '\u2612' : '\u2610'
  return start === null ? '-' : `${start + index}.`
}

const cellsInLine = (row: readonly TextInline[][], standing: StandingOf): Inline[] =>
  joined(
    row.map((cell) => toRuns(cell, standing)),
    text(' | '),
  )

/** Lines of code; spaces that no line break may swallow stay. */
const codeRuns = (lines: readonly string[]): Inline[] =>
  inLines(
    lines.map((line) => [
      styled(line === '' ? ' ' : line.replace(/^[ \t]+/, (indent) => '\u00A0'.repeat(indent.length)), 'mono'),
    ]),
  )
