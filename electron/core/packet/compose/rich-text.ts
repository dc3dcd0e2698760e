import type { Inline } from '../inline'
import type { Block, ListItem } from '../tree'
import { inlineRuns, type StandingOf } from './inline-markup'
import { joined, newLine, styled } from './runs'

const FENCE = /^\s*(```|~~~)\s*[\w+#.-]{0,30}\s*$/
const BULLET = /^(\s*)[-*+\u2022]\s+(\S.*)$/
const NUMBER = /^(\s*)(\d{1,4})[.)]\s+(\S.*)$/
const HEADING = /^#{1,6}\s+(\S.*)$/
const INDENT_STEP = 2

/**
 * Markdown-like text as blocks: paragraphs, lists, code and strong lines for headings. Every line break that was typed
 * stays one, and whatever is not understood stays as it was typed.
 */
export function richBlocks(source: string, standing: StandingOf): Block[] {
  return chunks(source).map((chunk) => chunkBlock(chunk, standing))
}

/** The same text as one list of runs, for cells and definition rows: paragraphs and items begin on new lines. */
export function richRuns(source: string, standing: StandingOf): Inline[] {
  const lines = chunks(source).map((chunk): Inline[] => {
    if (chunk.type === 'code') return codeRuns(chunk.lines)
    return joined(
      chunk.lines.map((line) => inlineRuns(line.trim(), standing)),
      newLine,
    )
  })
  return joined(lines, newLine)
}

interface Chunk {
  type: 'text' | 'list' | 'code'
  lines: string[]
}

/** Runs of lines that belong together: fenced code, list items, the lines of one paragraph. */
function chunks(source: string): Chunk[] {
  const found: Chunk[] = []
  let fence: string | undefined
  let isOpen = false
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    const last = isOpen ? found.at(-1) : undefined
    if (fence === undefined && mark !== undefined) {
      fence = mark
      found.push({ type: 'code', lines: [] })
    } else if (fence !== undefined && mark === fence) fence = undefined
    else if (fence !== undefined) found.at(-1)?.lines.push(line)
    else if (line.trim() !== '') {
      if (last && continues(last, line)) last.lines.push(line)
      else found.push({ type: listType(line) ? 'list' : 'text', lines: [line] })
    }
    isOpen = fence === undefined && mark === undefined && line.trim() !== ''
  }
  return found.filter(({ lines }) => lines.length > 0)
}

function continues({ type, lines }: Chunk, line: string): boolean {
  if (HEADING.test(line) || HEADING.test(lines.at(-1) ?? '')) return false
  return type === 'list' ? listType(line) !== null || /^\s/.test(line) : listType(line) === null
}

const listType = (line: string): 'bullet' | 'number' | null =>
  BULLET.test(line) ? 'bullet' : NUMBER.test(line) ? 'number' : null

function chunkBlock(chunk: Chunk, standing: StandingOf): Block {
  if (chunk.type === 'code') return { type: 'paragraph', runs: codeRuns(chunk.lines) }
  const list = chunk.type === 'list' ? listBlock(chunk.lines, standing) : null
  if (list) return list
  const [first = ''] = chunk.lines
  const heading = HEADING.exec(first)?.[1]
  if (heading !== undefined && chunk.lines.length === 1)
    return { type: 'paragraph', runs: inlineRuns(heading, standing, 'strong') }
  const lines = chunk.lines.map((line) => inlineRuns(line.trim(), standing))
  return { type: 'paragraph', runs: joined(lines, newLine) }
}

const codeRuns = (lines: readonly string[]): Inline[] =>
  joined(
    lines.map((line) => [
      styled(line === '' ? ' ' : line.replace(/^[ \t]+/, (indent) => '\u00A0'.repeat(indent.length)), 'mono'),
    ]),
    newLine,
  )

interface Marked {
  indent: number
  number: number | null
  runs: Inline[]
}

/** A list, or null where its numbers say something that a list numbered from one would not. */
function listBlock(lines: readonly string[], standing: StandingOf): Block | null {
  const items: Marked[] = []
  for (const line of lines) {
    const bullet = BULLET.exec(line)
    const numbered = bullet ? null : NUMBER.exec(line)
    if (bullet) items.push({ indent: width(bullet[1]), number: null, runs: inlineRuns(bullet[2] ?? '', standing) })
    else if (numbered)
      items.push({
        indent: width(numbered[1]),
        number: Number(numbered[2]),
        runs: inlineRuns(numbered[3] ?? '', standing),
      })
    else items.at(-1)?.runs.push(newLine, ...inlineRuns(line.trim(), standing))
  }
  return nested(items)
}

const width = (indent = '') => indent.replaceAll('\t', '    ').length

function nested(items: readonly Marked[]): Block | null {
  const base = items[0]?.indent ?? 0
  const ordered = items[0]?.number !== null
  const top: ListItem[] = []
  let count = 0
  for (const item of items) {
    const deeper = item.indent >= base + INDENT_STEP
    const parent = top.at(-1)
    // Only bullets nest: numbers under an item would lose their own counting.
    if (deeper && parent && item.number === null) (parent.items ??= []).push({ runs: item.runs })
    else if (deeper || (item.number !== null) !== ordered || (ordered && item.number !== ++count)) return null
    else top.push({ runs: item.runs })
  }
  return { type: 'list', ordered, items: top }
}
