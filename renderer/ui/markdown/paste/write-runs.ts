import type { Run } from './runs'

/** What would be read as a mark is escaped; a bracket only where a citation or a link would begin. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\*`~]/g, String.raw`\$&`)
    .replaceAll(/\[(?=\[|[^\]]*\]\()/g, String.raw`\[`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)

/** Runs as Markdown. Marks stand at the words, never at the spaces beside them. */
export function writeRuns(runs: readonly Run[]): string {
  const written = merged(runs).map(writeRun).join('')
  return written
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n')
    .replaceAll(/^(#{1,6} |[-+] |> )/gm, String.raw`\$1`)
    .replaceAll(/^(\d+)([.)] )/gm, String.raw`$1\$2`)
    .trim()
}

function writeRun(run: Run): string {
  const inner = run.text.trim()
  if (inner === '') return run.text
  const start = run.text.indexOf(inner)
  return `${run.text.slice(0, start)}${marked(run, inner)}${run.text.slice(start + inner.length)}`
}

function marked({ strong, emphasis, struck, code, href }: Run, text: string): string {
  const isBare = href !== null && text === href
  let written = code ? fenced(text) : isBare ? text : escaped(text)
  if (emphasis) written = `*${written}*`
  if (strong) written = `**${written}**`
  if (struck) written = `~~${written}~~`
  return href === null || isBare ? written : `[${written}](${href})`
}

const fenced = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

/** Runs that look alike as one; a space between two looks takes the look before it. */
function merged(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    const isBlank = run.text.trim() === '' && !run.text.includes('\n')
    if (last && !last.text.endsWith('\n') && (isBlank || isAlike(last, run)) && run.text !== '\n')
      found[found.length - 1] = { ...last, text: last.text + run.text }
    else found.push(run)
  }
  return found
}

const isAlike = (a: Run, b: Run): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.struck === b.struck && a.code === b.code && a.href === b.href
