/** The parts of a text that holds a Markdown table. */
export interface MarkdownTable {
  /** The last heading above the table. */
  title: string
  /** The text between that heading and the table. */
  above: string
  /** The head first; every cell as plain text, with line breaks where the cell had some. */
  rows: string[][]
  /** Whatever else stands in the text. */
  rest: string
}

const RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/
const isRow = (line: string) => line.includes('|') && line.trim() !== ''

/** The first Markdown table of a text; undefined where it has none. */
export function readMarkdownTable(text: string): MarkdownTable | undefined {
  const lines = text.split(/\r?\n/)
  const rule = lines.findIndex(
    (line, index) => line.includes('-') && line.includes('|') && RULE.test(line) && isRow(lines[index - 1] ?? ''),
  )
  if (rule < 1) return undefined
  const after = lines.findIndex((line, index) => index > rule && !isRow(line))
  const end = after < 0 ? lines.length : after
  const heading = lines.slice(0, rule - 1).findLastIndex((line) => /^#{1,6}\s/.test(line))
  const row = (line: string) => cellsOf(line).map(plainText)
  const above = lines.slice(heading + 1, rule - 1)
  return {
    title: heading < 0 ? '' : plainText((lines[heading] ?? '').replace(/^#+\s+/, '').replace(/\s#+$/, '')),
    above: paragraphs(above),
    rows: [row(lines[rule - 1] ?? ''), ...lines.slice(rule + 1, end).map(row)],
    rest: paragraphs([...lines.slice(0, Math.max(heading, 0)), ...lines.slice(end)]),
  }
}

const paragraphs = (lines: readonly string[]) =>
  plainText(
    lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
  )

/** The cells of a row. A bar that is escaped, or stands in code, parts nothing. */
function cellsOf(line: string): string[] {
  const cells: string[] = ['']
  let isCode = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!
    if (sign === '\\' && line[at + 1] === '|') {
      cells.push(`${cells.pop()}|`)
      at += 1
    } else if (sign === '|' && !isCode) cells.push('')
    else {
      if (sign === '`' && (isCode || line.indexOf('`', at + 1) > 0)) isCode = !isCode
      cells.push(cells.pop() + sign)
    }
  }
  const trimmed = cells.map((cell) => cell.trim())
  if (line.trim().startsWith('|')) trimmed.shift()
  if (trimmed.at(-1) === '' && /\|\s*$/.test(line)) trimmed.pop()
  return trimmed
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#124': '|' }

/** Words without Markdown's marks; the address of a link stays behind its words. */
function plainText(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_, words: string, address: string) => `${words} (${address})`)
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(^|[\s(])\*(?=\S)([^*\n]*\S)\*/g, '$1$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#124);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
}
