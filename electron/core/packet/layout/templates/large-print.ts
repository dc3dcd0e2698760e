import { columnGrid } from '../geometry'
import { hex, palette } from '../palette'
import type { TypeStyle } from '../type-styles'
import { standard } from './standard'
import type { StyleName, Template } from './template'

/** What is small print elsewhere has 14 points here, and what is read has 16: nothing is smaller. */
const sizes: Record<StyleName, readonly [size: number, leading: number]> = {
  running: [14, 18],
  kicker: [14, 18],
  title: [30, 36],
  deck: [18, 26],
  heading1: [28, 34],
  heading2: [21, 28],
  heading3: [17, 24],
  body: [16, 24],
  listItem: [16, 24],
  quote: [17, 25],
  keyFigure: [26, 32],
  caption: [14, 20],
  captionInk: [14, 20],
  captionStrong: [14, 20],
  cell: [15, 21],
  cellNumeric: [15, 21],
  label: [14, 20],
  exhibitId: [21, 28],
  contents: [16, 26],
}

/** Upright letters without serifs, ragged lines, whole words: what makes a word's shape easy to know again. */
function largeStyle(name: StyleName): TypeStyle {
  const style = standard.styles[name]
  const [size, leading] = sizes[name]
  const upright = style.style === 'italic' ? 'regular' : style.style
  const tone = style.tone === 'muted' ? 'ink' : style.tone
  return { ...style, family: 'sans', style: upright, tone, size, leading, justify: false, hyphenate: false }
}

const names = Object.keys(sizes) as StyleName[]

export const largePrint: Template = {
  styles: Object.fromEntries(names.map((name) => [name, largeStyle(name)])) as Template['styles'],
  palette: { ...palette, ink: hex('000000'), muted: hex('3A3F46'), rule: hex('8A9099') },
  grid: columnGrid({ main: 491, gutter: 0, side: 0, top: 84, bottom: 84, foot: 20 }),
  gap: { paragraph: 9, item: 6, block: 22, section: 32 },
  scale: 1.6,
  figuresInRow: 2,
  sideNotes: 'within',
  narrowestColumn: 95,
}
