import type { Inline } from '../inline'
import type { ChartBlock } from '../charts'
import type { Block, DefinitionsBlock, Section, TableBlock } from '../tree'
import { chartRows, indented, itemLines, joined, withBlocks, type Writer } from './outline'

/** Sections as Markdown (CommonMark with tables), to be pasted where Markdown is read. */
export const markdownOf = (sections: readonly Section[]): string => joined(sections, blockText)

function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
      return lines(block.kicker && escaped(block.kicker), `# ${escaped(block.title)}`, block.deck && italic(block.deck))
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph':
      return paragraph(block.runs)
    case 'list':
      return itemLines(block, write)
    case 'key-figures':
      return block.figures.map(({ value, caption }) => `- **${escaped(value)}** ${escaped(caption)}`).join('\n')
    case 'table':
      return table(block)
    case 'claim':
      return lines(
        block.criterion && `**${escaped(block.criterion)}**`,
        paragraph(block.runs),
        ...(block.blocks ?? []).map(blockText),
        block.note && italic(block.note),
      )
    case 'quote': {
      const said = lines(
        paragraph(block.runs),
        ...(block.blocks ?? []).map(blockText),
        block.attribution && escaped(block.attribution),
        block.note && italic(block.note),
      )
      return said.replace(/^/gm, '> ')
    }
    case 'definitions':
      return definitions(block)
    case 'forest':
    case 'bars':
    case 'lanes':
      return chart(block)
    case 'exhibit':
      return lines(`### ${block.id} ${escaped(block.title)}`, escaped(block.kind))
    case 'side-notes':
      return lines(`**${escaped(block.title)}**`, block.notes.map((note) => `- ${indented(inline(note))}`).join('\n'))
    case 'attachment':
      return `*Attached to ${block.exhibit}: ${escaped(block.title)}*`
    case 'image':
      return lines(`*${escaped(block.alt)}*`, block.caption && escaped(block.caption))
    case 'blank-lines':
      return `${escaped(block.label)}: ____________________`
    case 'code':
      return fenced(block.lines)
    case 'formula-block':
      return `$$\n${block.text}\n$$`
    case 'passage':
      return lines(...block.blocks.map(blockText)).replace(/^/gm, '> ')
    case 'rule':
      return '---'
    default:
      return ''
  }
}

const definitions = ({ rows }: DefinitionsBlock): string =>
  rows
    .map(({ label, value, blocks }) => withBlocks(`- **${escaped(label)}:** ${indented(inline(value))}`, blocks, write))
    .join('\n')

/** A fence that is longer than any within. */
function fenced(code: readonly string[]): string {
  const longest = Math.max(2, ...code.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...code, fence].join('\n')
}

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n\n')
const italic = (text: string): string => `*${escaped(text)}*`

/** A line that would begin a heading, a list or a quote is kept a line of text. */
const paragraph = (runs: readonly Inline[]): string =>
  inline(runs)
    .replace(/^( *)([#>+-])/gm, String.raw`$1\$2`)
    .replace(/^( *\d+)([.)] )/gm, String.raw`$1\$2`)

const write: Writer = { inline: (runs) => inline(runs), block: (block) => blockText(block) }

function inline(runs: readonly Inline[]): string {
  return runs.map(runText).join('')
}

function runText(run: Inline): string {
  switch (run.type) {
    case 'text':
      return run.struck ? `~~${marked(run.text, run.style)}~~` : marked(run.text, run.style)
    case 'formula':
      return `$${run.text}$`
    case 'citation':
      return run.exhibit
    case 'link':
      return `[${escaped(run.text)}](${run.href})`
    case 'reference':
      return escaped(run.text)
    default:
      return run.kind === 'hard' ? '\\\n' : ''
  }
}

/** Marks may not stand beside a space. */
function marked(text: string, style: 'regular' | 'italic' | 'strong' | 'mono' = 'regular'): string {
  const inner = text.trim()
  if (style === 'regular' || inner === '') return escaped(text)
  const [before, after] = [text.slice(0, text.indexOf(inner)), text.slice(text.indexOf(inner) + inner.length)]
  if (style === 'mono') return `${before}${code(inner)}${after}`
  const mark = style === 'strong' ? '**' : '*'
  return `${before}${mark}${escaped(inner)}${mark}${after}`
}

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

const escaped = (text: string): string =>
  text.replaceAll(/[\\`*<[\]]/g, String.raw`\$&`).replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)

const RULES = { left: '---', right: '---:', center: ':---:' } as const

function table({ columns, rows }: TableBlock): string {
  const rule = columns.map(({ align }) => RULES[align])
  const cells = rows.map(({ cells: row }) => columns.map((_, index) => cell(row[index] ?? [])))
  return [columns.map(({ label }) => escaped(label)), rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const cell = (runs: readonly Inline[]): string =>
  inline(runs)
    .replaceAll('\\\n', '<br>')
    .replaceAll('\n', ' ')
    .replaceAll('|', String.raw`\|`)

const chart = (block: ChartBlock): string =>
  lines(
    `**${escaped(block.title)}**`,
    escaped(block.subtitle),
    chartRows(block)
      .map((row) => `- ${escaped(row)}`)
      .join('\n'),
  )
