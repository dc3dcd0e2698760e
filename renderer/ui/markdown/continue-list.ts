/** What Enter does at the end of a line of a list or a quote. */
export interface NextLine {
  /** What the new line begins with; null where the line's own mark goes instead, for there was nothing behind it. */
  begins: string | null
  /** Length of the mark of this line. */
  mark: number
}

const MARKED = /^(\s*(?:>\s?)*)(?:([-*+])(\s+)(\[[ xX]\]\s+)?|(\d{1,9})([.)])(\s+))?/

/** How a line goes on: the next bullet or number, an open task, the same quote; null where the line has no mark. */
export function nextLine(line: string): NextLine | null {
  const found = MARKED.exec(line)
  if (!found) return null
  const [mark, lead = '', bullet, gap = '', task, number, dot = '', numberGap = ''] = found
  if (bullet === undefined && number === undefined && !lead.includes('>')) return null
  if (line.slice(mark.length).trim() === '') return { begins: null, mark: mark.length }
  const item = bullet === undefined ? '' : `${bullet}${gap}${task === undefined ? '' : '[ ] '}`
  const counted = number === undefined ? '' : `${Number(number) + 1}${dot}${numberGap}`
  return { begins: `${lead}${item}${counted}`, mark: mark.length }
}
