import { periodWords } from './period'
import { BLOCKS, type Review, type ReviewItem } from './review'

export type ReviewFormat = 'markdown' | 'text'

export interface TextOptions {
  /** Its first line: "Year in review", "Status update". */
  title: string
  format: ReviewFormat
  /** Ids of items that stay out. */
  without: ReadonlySet<string>
}

/** The review as a text that can go into a mail, a document or a form. Blocks that are left empty go. */
export function reviewText({ from, to, blocks }: Review, { title, format, without }: TextOptions): string {
  const parts = blocks.flatMap(({ name, items }) => {
    const kept = items.filter(({ id }) => !without.has(id))
    return kept.length === 0 ? [] : [writers[format].block(BLOCKS[name], kept)]
  })
  return `${[writers[format].title(`${title}, ${periodWords({ from, to })}`), ...parts].join('\n\n')}\n`
}

/** A file's name for it: "status-update-2026-11-23.md". */
export const reviewFileName = ({ to }: Review, { title, format }: Pick<TextOptions, 'title' | 'format'>): string =>
  `${title.toLowerCase().replaceAll(/\W+/g, '-')}-${to}.${format === 'markdown' ? 'md' : 'txt'}`

interface Writer {
  title: (text: string) => string
  block: (title: string, items: readonly ReviewItem[]) => string
}

const behind = (exhibit: string | null) => (exhibit === null ? '' : ` (${exhibit})`)

const markdown: Writer = {
  title: (text) => `# ${escaped(text)}`,
  block: (title, items) => {
    const quotes = items.every(({ quote }) => quote !== null)
    return `## ${title}\n\n${items.map(markdownItem).join(quotes ? '\n\n' : '\n')}`
  },
}

function markdownItem({ title, text, exhibit, quote }: ReviewItem): string {
  if (quote) {
    const lines = quote.words.split('\n').map((line) => (line.trim() === '' ? '>' : `> ${escaped(line.trim())}`))
    return [...lines, '>', `> ${escaped(quote.who)}${behind(exhibit)}`].join('\n')
  }
  return `- **${escaped(title)}**${behind(exhibit)}${text === '' ? '' : `: ${escaped(text)}`}`
}

/** What Markdown would read as marks, in a text that has none. */
const escaped = (text: string) =>
  text.replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/^([#+-]|\d+[.)])(?=\s)/, String.raw`\$1`)

const plain: Writer = {
  title: (text) => `${text}\n${'='.repeat(text.length)}`,
  block: (title, items) => `${title}\n${'-'.repeat(title.length)}\n${items.map(plainItem).join('\n')}`,
}

function plainItem({ title, text, exhibit, quote }: ReviewItem): string {
  if (quote) return `  “${quote.words}” ${quote.who}${behind(exhibit)}`
  return `  ${title}${behind(exhibit)}${text === '' ? '' : `: ${text}`}`
}

const writers: Record<ReviewFormat, Writer> = { markdown, text: plain }
