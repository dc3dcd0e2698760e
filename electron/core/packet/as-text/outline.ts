import type { Inline } from '../inline'
import type { ChartBlock } from '../charts'
import type { Block, ListBlock, Section } from '../tree'

/** Sections as one text, each block by itself with a blank line between; blocks without words are left out. */
export const joined = (sections: readonly Section[], blockText: (block: Block) => string): string =>
  `${sections
    .flatMap(({ blocks }) => blocks.map(blockText))
    .filter((text) => text !== '')
    .join('\n\n')}\n`

/** Further lines of a text that stands behind a mark. */
export const indented = (text: string): string => text.replaceAll('\n', '\n  ')

/** The lines of a list, each behind its mark, what belongs to it set in under it. */
export function itemLines({ items, ordered, start = 1 }: Items, write: Writer, indent = ''): string {
  return items
    .map(({ runs, checked, items: inner = [], blocks = [] }, index) => {
      const mark = ordered ? `${start + index}.` : '-'
      const deeper = `${indent}${' '.repeat(mark.length + 1)}`
      const set = (text: string) => text.replaceAll(/\n(?=.)/g, `\n${deeper}`)
      const task = checked === undefined ? '' : checked ? '[x] ' : '[ ] '
      const under = inner.length > 0 ? `\n${itemLines({ items: inner, ordered: false }, write, deeper)}` : ''
      const rest = blocks.map((block) => `\n\n${deeper}${set(write.block(block))}`).join('')
      return `${indent}${mark} ${task}${set(write.inline(runs))}${under}${rest}`
    })
    .join('\n')
}

type Items = Pick<ListBlock, 'items' | 'ordered' | 'start'>

/** How a format writes runs and blocks. */
export interface Writer {
  inline: (runs: readonly Inline[]) => string
  block: (block: Block) => string
}

/** The rows of a definition with what follows each value. */
export const withBlocks = (text: string, blocks: readonly Block[] | undefined, write: Writer): string =>
  [text, ...(blocks ?? []).map((block) => indented(`  ${write.block(block)}`))].join('\n\n')

/** What a chart draws, a line for each datum. */
export function chartRows(chart: ChartBlock): string[] {
  if (chart.type === 'bars') return chart.bars.map(({ label, text }) => `${label}: ${text}`)
  if (chart.type === 'lanes') return chart.lanes.map(({ label, told }) => `${label}: ${told}`)
  return chart.rows.map(({ label, text, exhibit }) => [`${label}: ${text}`, exhibit ?? ''].filter(Boolean).join(' '))
}
