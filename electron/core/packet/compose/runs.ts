import type { CitationRun, Inline, TextRun, TextStyle, Tone } from '../inline'

export const text = (value: string): TextRun => ({ type: 'text', text: value })
export const styled = (value: string, style: TextStyle): TextRun => ({ type: 'text', text: value, style })
export const strong = (value: string): TextRun => styled(value, 'strong')
export const toned = (value: string, tone: Tone, style: TextStyle = 'regular'): TextRun => ({
  type: 'text',
  text: value,
  style,
  tone,
})
export const cite = (exhibit: string): CitationRun => ({ type: 'citation', exhibit })
export const pageOf = (anchor: string, value: string): Inline => ({
  type: 'reference',
  anchor,
  text: value,
  page: true,
})
export const newLine: Inline = { type: 'break', kind: 'hard' }

/** Several lists of runs with a separator between those that say anything. */
export function joined(parts: readonly (readonly Inline[])[], separator: Inline): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [separator, ...part]))
}

/** Exhibits one after the other: "E-07, M-03". */
export const cited = (exhibits: readonly string[]): Inline[] =>
  joined(
    exhibits.map((exhibit) => [cite(exhibit)]),
    text(', '),
  )

/** Runs as bare text, for places that take no markup. */
export const plainText = (runs: readonly Inline[]): string =>
  runs.map((run) => (run.type === 'citation' ? run.exhibit : run.type === 'break' ? ' ' : run.text)).join('')
