import type { Geometry } from '../geometry'
import type { PageSize } from '../../tree'
import type { Palette } from '../palette'
import type { TypeStyle } from '../type-styles'

/** Every role that text can have in a packet. */
export type StyleName =
  | 'running'
  | 'kicker'
  | 'title'
  | 'deck'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'listItem'
  | 'quote'
  | 'keyFigure'
  | 'caption'
  | 'captionInk'
  | 'captionStrong'
  | 'cell'
  | 'cellNumeric'
  | 'label'
  | 'exhibitId'
  | 'contents'

/** How a packet looks: data, and one function for the grid. docs/packet-templates.md says how to make one. */
export interface Template {
  styles: Readonly<Record<StyleName, TypeStyle>>
  palette: Palette
  grid: (size: PageSize) => Geometry
  /** Distances between blocks, in points. */
  gap: Readonly<Record<'paragraph' | 'item' | 'block' | 'section', number>>
  /** Measures inside blocks (label columns, indents, bar widths) times this. */
  scale: number
  /** Key figures side by side. */
  figuresInRow: number
  /** Side notes stand beside the text, or in it where the grid has no side column. */
  sideNotes: 'beside' | 'within'
  /** A table with a column narrower than so many points (by its own share) is told row by row instead. */
  narrowestColumn: number
}
