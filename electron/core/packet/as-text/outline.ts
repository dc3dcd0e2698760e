import type { Inline } from '../inline'
import type { ChartBlock } from '../charts'
import type { Block, ListItem, Section } from '../tree'

/** Sections as one text, each block by itself with a blank line between; blocks without words are left out. */
export const joined = (sections: readonly Section[], blockText: (block: Block) => string): string =>
  `${sections
    .flatMap(({ blocks }) => blocks.map(blockText))
    .filter((text) => text !== '')
    .join('\n\n')}\n`

/** Further lines of a text that stands behind a mark. */
export const indented = (text: string): string => text.replaceAll('\n', '\n  ')

/** The lines of a list, each behind its mark, what belongs to it set in under it. */
export function itemLines(
  items: readonly ListItem[],
  ordered: boolean,
  inline: (runs: readonly Inline[]) => string,
  indent = '',
): string {
  return items
    .map(({ runs, items: inner = [] }, index) => {
      const mark = ordered ? `${index + 1}.` : '-'
      const deeper = `${indent}${' '.repeat(mark.length + 1)}`
      const rest = inner.length > 0 ? `\n${itemLines(inner, false, inline, deeper)}` : ''
      return `${indent}${mark} ${inline(runs).replaceAll('\n', `\n${deeper}`)}${rest}`
    })
    .join('\n')
}

/** What a chart draws, a line for each datum. */
export function chartRows(chart: ChartBlock): string[] {
  if (chart.type === 'bars') return chart.bars.map(({ label, text }) => `${label}: ${text}`)
  if (chart.type === 'lanes') return chart.lanes.map(({ label, told }) => `${label}: ${told}`)
  return chart.rows.map(({ label, text, exhibit }) => [`${label}: ${text}`, exhibit ?? ''].filter(Boolean).join(' '))
}
