import type { TextStyle, Tone } from '../inline'
import type { Family } from '../text/faces'

/** How a paragraph is set. Sizes, leading and tracking in points. */
export interface TypeStyle {
  family: Family
  size: number
  leading: number
  tracking: number
  style: TextStyle
  tone: Tone
  tabular: boolean
  /** Divide words to even the lines out (reading text), or only where a word is wider than its line. */
  hyphenate: boolean
  justify: boolean
}

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

/** The scale. Nothing in a packet is set in any other size. */
export const typeStyles = {
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
} as const satisfies Record<string, TypeStyle>
