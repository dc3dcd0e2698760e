import type { Inline } from '../../inline'
import type { TableBlock } from '../../tree'
import type { Context } from '../context'
import type { TypeStyle } from '../type-styles'
import { setString } from './block-setter'

/** Longer words may be divided: they are addresses and names of machines, or no column could be wide enough. */
const LONGEST_WORD = 18
/** The same for what hard spaces hold together, such as both ends of an interval with their unit. */
const LONGEST_HELD = 30
const HELD = /[\u00a0\u202f]/

/**
 * Widths of a table's columns in points, by their shares of `free`. A column whose longest word would not fit takes what
 * it needs from those that have more than they need.
 */
export function columnWidths(block: TableBlock, free: number, context: Context): number[] {
  const shares = block.columns.reduce((sum, { width }) => sum + width, 0)
  const wanted = block.columns.map(({ width }) => (width / shares) * free)
  // Measuring every word of every table would take as long as setting them; nearly always a look is enough.
  if (wanted.every((width, index) => surelyFits(block, index, width, context))) return wanted
  const least = block.columns.map((_, index) => longestWord(block, index, context))
  const short = wanted.reduce((sum, width, index) => sum + Math.max(0, (least[index] ?? 0) - width), 0)
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - (least[index] ?? 0)), 0)
  if (short === 0 || spare < short) return wanted
  return wanted.map((width, index) => {
    const need = least[index] ?? 0
    return width < need ? need : width - ((width - need) / spare) * short
  })
}

/** Letters are narrower than this share of their size, but for a few capitals. */
const WIDE_LETTER = 0.72

function surelyFits({ columns, rows }: TableBlock, index: number, width: number, context: Context): boolean {
  const most = Math.floor(width / (context.template.styles.cell.size * WIDE_LETTER))
  const fits = (text: string) => text.length <= most || words(text).every(({ length }) => length <= most)
  return (
    fits(columns[index]?.label ?? '') &&
    rows.every(({ cells }) => (cells[index] ?? []).every((run) => run.type === 'break' || fits(textOf(run))))
  )
}

const textOf = (run: Exclude<Inline, { type: 'break' }>): string => (run.type === 'citation' ? run.exhibit : run.text)

function longestWord({ columns, rows }: TableBlock, index: number, context: Context): number {
  const { label, cell, cellNumeric } = context.template.styles
  const column = columns[index]
  const style = column?.numeric ? cellNumeric : cell
  const widths = rows.flatMap(({ cells }) => (cells[index] ?? []).flatMap((run) => wordsOf(run, style, context)))
  return Math.max(0, ...widths, ...words(column?.label ?? '').map((word) => widthOf(word, label, context)))
}

function wordsOf(run: Inline, style: TypeStyle, context: Context): number[] {
  if (run.type === 'break') return []
  const own = run.type === 'text' && run.style ? { ...style, style: run.style } : style
  return words(textOf(run)).map((word) => widthOf(word, own, context))
}

// Breaking inside a word is by hand (soft hyphens) or after a hyphen; both parts count for themselves, but not what a hard space holds together.
const words = (text: string): string[] =>
  text
    .split(/(?:\u00ad|[^\S\u00a0\u2007\u202f])+|(?<=-)/u)
    .filter((word) => word.length > 1 && word.length <= (HELD.test(word) ? LONGEST_HELD : LONGEST_WORD))

const widthOf = (word: string, style: TypeStyle, context: Context): number =>
  setString(word, style, Number.MAX_SAFE_INTEGER, context).lines[0]?.width ?? 0
