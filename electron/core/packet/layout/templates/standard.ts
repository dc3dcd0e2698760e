import { columnGrid } from '../geometry'
import { palette } from '../palette'
import type { TypeStyle } from '../type-styles'
import type { Template } from './template'

const sans = (size: number, leading: number, more: Partial<TypeStyle> = {}): TypeStyle => ({
  family: 'sans',
  size,
  leading,
  tracking: 0,
  style: 'regular',
  tone: 'ink',
  tabular: false,
  hyphenate: false,
  justify: false,
  ...more,
})

const body: TypeStyle = { ...sans(10.5, 15), family: 'serif', hyphenate: true, justify: true }

/** The look a packet has unless another is asked for: a designer's document on a grid of three parts. */
export const standard: Template = {
  styles: {
    running: sans(7.5, 10, { tone: 'muted' }),
    kicker: sans(7.5, 10, { tone: 'muted', tracking: 0.7 }),
    title: sans(28, 33, { style: 'strong', tracking: -0.5 }),
    deck: { ...body, size: 12.5, leading: 18, style: 'italic', tone: 'muted', justify: false, hyphenate: false },
    heading1: sans(25, 30, { style: 'strong', tracking: -0.35 }),
    heading2: sans(14, 20, { style: 'strong', tracking: -0.1 }),
    heading3: sans(10.5, 15, { style: 'strong' }),
    body,
    listItem: { ...body, justify: false },
    quote: { ...body, size: 12, leading: 17.5, style: 'italic', justify: false },
    keyFigure: sans(20, 26, { style: 'strong', tracking: -0.3, tone: 'accent' }),
    caption: sans(8, 12, { tone: 'muted' }),
    captionInk: sans(8, 12),
    captionStrong: sans(8, 12, { style: 'strong' }),
    cell: sans(9, 12),
    cellNumeric: sans(9, 12, { tabular: true }),
    label: sans(8, 12, { style: 'strong', tone: 'muted' }),
    exhibitId: sans(14, 20, { style: 'strong', tone: 'accent' }),
    contents: { ...sans(9, 15) },
  },
  palette,
  grid: columnGrid(
    { main: 325, gutter: 22, side: 124, top: 80, bottom: 72 },
    { main: 340, side: 126, top: 70, bottom: 62 },
  ),
  gap: { paragraph: 5, item: 3, block: 14, section: 16 },
  scale: 1,
  figuresInRow: 4,
  sideNotes: 'beside',
  narrowestColumn: 0,
}
