import type { TextInline } from '@shared/markdown/nodes'
import { readLine } from '@shared/markdown/read-markdown'
import type { Inline, TextRun, TextStyle } from '../inline'
import { cite, newLine } from './runs'

/** What becomes of `[[E-21]]`: a citation, nothing (the exhibit is withheld), or the text as typed. */
export type ExhibitStanding = 'shown' | 'withheld' | 'unknown'
export type StandingOf = (exhibit: string) => ExhibitStanding

/** How a run looks where nothing else is said. */
interface Look {
  style: TextStyle
  struck: boolean
}

/** One line of Markdown as runs. Marks that are not understood stay as they were typed. */
export const inlineRuns = (source: string, standing: StandingOf, style: TextStyle = 'regular'): Inline[] =>
  toRuns(readLine(source), standing, style)

/** What was read as runs. */
export function toRuns(inlines: readonly TextInline[], standing: StandingOf, style: TextStyle = 'regular'): Inline[] {
  const runs: Inline[] = []
  append(runs, inlines, standing, { style, struck: false })
  return runs
}

function append(runs: Inline[], inlines: readonly TextInline[], standing: StandingOf, look: Look): void {
  for (const inline of inlines)
    switch (inline.type) {
      case 'text':
        push(runs, inline.text, look)
        break
      case 'code':
        push(runs, inline.text, { ...look, style: 'mono' })
        break
      case 'formula':
        runs.push({ type: 'formula', text: inline.text })
        break
      case 'emphasis':
        append(runs, inline.children, standing, look.style === 'strong' ? look : { ...look, style: 'italic' })
        break
      case 'strong':
        append(runs, inline.children, standing, { ...look, style: 'strong' })
        break
      case 'struck':
        append(runs, inline.children, standing, { ...look, struck: true })
        break
      case 'link':
        runs.push({ type: 'link', text: bareText(inline.children), href: inline.href })
        break
      case 'picture':
        push(runs, `[${inline.alt}]`, look)
        break
      case 'citation':
        appendCitation(runs, inline, standing, look)
        break
      case 'note':
        push(runs, noteMark(inline.number), look)
        break
      case 'break':
        runs.push(newLine)
    }
}

function appendCitation(
  runs: Inline[],
  { exhibit, typed }: Extract<TextInline, { type: 'citation' }>,
  standing: StandingOf,
  look: Look,
): void {
  const found = standing(exhibit)
  if (found === 'shown') runs.push(cite(exhibit))
  else if (found === 'unknown') push(runs, typed, look)
  else withoutLastSpace(runs)
}

/** Where a citation is left out, so is the space before it. */
function withoutLastSpace(runs: Inline[]): void {
  const last = runs.at(-1)
  if (last?.type !== 'text') return
  const text = last.text.replace(/[ \u00A0]+$/, '')
  if (text === '') runs.pop()
  else runs[runs.length - 1] = { ...last, text }
}

function push(runs: Inline[], text: string, { style, struck }: Look): void {
  if (text === '') return
  const run: TextRun = { type: 'text', text, ...(style !== 'regular' && { style }), ...(struck && { struck }) }
  const last = runs.at(-1)
  if (last?.type === 'text' && last.style === run.style && last.struck === run.struck)
    runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push(run)
}

/** The words of what stands in a link, which looks like a link whatever it was typed with. */
const bareText = (inlines: readonly TextInline[]): string =>
  inlines
    .map((inline): string => {
      if ('children' in inline) return bareText(inline.children)
      if ('text' in inline) return inline.text
      if (inline.type === 'citation') return inline.typed
      if (inline.type === 'picture') return inline.alt
      return inline.type === 'note' ? noteMark(inline.number) : ' '
    })
    .join('')

const RAISED = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079'

/** The raised number of a note. */
export const noteMark = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => RAISED.charAt(Number(digit)))
