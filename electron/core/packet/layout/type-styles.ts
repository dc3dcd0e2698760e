import type { TextStyle, Tone } from '../inline'
import type { Family } from '../text/faces'

/** Depth of the baseline below the middle of a line, by the type size. */
export const BASELINE = 0.36

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
