import type { Inline } from '../inline'
import type { ChartBlock } from '../charts'
import type { Block, QuoteBlock, Section, TableBlock } from '../tree'
import { chartRows, indented, itemLines, joined, withBlocks, type Writer } from './outline'

/** Sections as bare text, to be pasted into a form that knows no marks. Lines are as long as their paragraphs. */
export const plainTextOf = (sections: readonly Section[]): string => joined(sections, blockText)

function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
      return lines(block.kicker, block.title, block.deck)
    case 'heading':
      return block.level === 3
        ? block.text
        : `${block.text}\n${(block.level === 1 ? '=' : '-').repeat(block.text.length)}`
    case 'paragraph':
      return inline(block.runs)
    case 'list':
      return itemLines(block, write)
    case 'key-figures':
      return block.figures.map(({ value, caption }) => `${value}  ${caption}`).join('\n')
    case 'table':
      return table(block)
    case 'claim':
      return lines(block.criterion, written(block), block.note)
    case 'quote':
      return lines(isBare(block) ? `“${written(block)}”` : written(block), block.attribution, block.note)
    case 'definitions':
      return block.rows
        .map(({ label, value, blocks }) => withBlocks(`${label}: ${indented(inline(value))}`, blocks, write))
        .join('\n')
    case 'forest':
    case 'bars':
    case 'lanes':
      return chart(block)
    case 'exhibit':
      return lines(`${block.id} ${block.title}`, block.kind)
    case 'side-notes':
      return lines(block.title, ...block.notes.map((note) => `- ${indented(inline(note))}`))
    case 'attachment':
      return `Attached to ${block.exhibit}: ${block.title}`
    case 'image':
      return lines(`Picture: ${block.alt}`, block.caption)
    case 'blank-lines':
      return `${block.label}: ____________________`
    case 'code':
      return block.lines.join('\n')
    case 'formula-block':
      return block.text
    case 'passage':
      return block.blocks.map(blockText).join('\n\n').replace(/^/gm, '  ')
    case 'rule':
      return '* * *'
    default:
      return ''
  }
}

/** What somebody wrote, with what follows its first paragraph. */
const written = ({ runs, blocks = [] }: Pick<QuoteBlock, 'runs' | 'blocks'>): string =>
  [inline(runs), ...blocks.map(blockText)].filter(Boolean).join('\n\n')

/** Whether a quote has no marks of its own and reads well in some. */
const isBare = ({ compact, blocks }: QuoteBlock): boolean => !compact && !blocks

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n')

const write: Writer = { inline: (runs) => inline(runs), block: (block) => blockText(block) }

const inline = (runs: readonly Inline[]): string => runs.map(runText).join('')

function runText(run: Inline): string {
  switch (run.type) {
    case 'citation':
      return run.exhibit
    case 'link':
      return run.text === run.href ? run.href : `${run.text} (${run.href})`
    case 'break':
      return run.kind === 'hard' ? '\n' : ''
    default:
      return run.text
  }
}

/** A table without its grid: each row under its first cell, every other cell behind the name of its column. */
function table({ columns, rows }: TableBlock): string {
  return rows
    .map(({ cells }) => {
      const told = columns.flatMap(({ label }, index) => {
        const value = inline(cells[index] ?? [])
        return value === '' ? [] : [`${label}: ${indented(value)}`]
      })
      return told.join('\n  ')
    })
    .join('\n')
}

const chart = (block: ChartBlock): string =>
  lines(block.title, block.subtitle, ...chartRows(block).map((row) => `- ${row}`))
