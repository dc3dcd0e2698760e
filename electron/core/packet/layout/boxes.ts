import type { FormulaShape } from '@shared/formula/shape'
import type { ShapedText } from '../text/shape'
import type { Colour } from './palette'
import type { StructureNode } from './structure'

/** All measures in points; x from the left edge, y from the top edge downwards. */
export interface TextBox {
  kind: 'text'
  x: number
  baseline: number
  size: number
  tracking: number
  colour: Colour
  runs: PlacedRun[]
  width: number
}

/** One shaped stretch at its place on the line. */
export interface PlacedRun {
  shaped: ShapedText
  /** Points from the box's x. */
  offset: number
  /** A hyphen that only the line's end made; readers and search leave it out. */
  softHyphen?: boolean
}

export interface RectangleBox {
  kind: 'rectangle'
  x: number
  y: number
  width: number
  height: number
  fill: Colour
}

export interface RuleBox {
  kind: 'rule'
  x1: number
  y1: number
  x2: number
  y2: number
  thickness: number
  colour: Colour
  dashed?: boolean
}

export interface CircleBox {
  kind: 'circle'
  x: number
  y: number
  radius: number
  colour: Colour
  /** Hollow circles get a white inside and an outline. */
  hollow: boolean
}

/** A raster picture or one page of an attached PDF, fitted into a rectangle. */
export interface PictureBox {
  kind: 'image' | 'pdf-page'
  x: number
  y: number
  width: number
  height: number
  sha256: string
  /** Index of the page in the attached PDF, counted from 0. */
  pageIndex: number
}

/** A formula as outlines, from its upper left corner. */
export interface FormulaBox {
  kind: 'formula'
  x: number
  y: number
  width: number
  height: number
  /** Points per thousandth of the type size. */
  scale: number
  colour: Colour
  shape: FormulaShape
}

export type Box = FormulaBox | TextBox | RectangleBox | RuleBox | CircleBox | PictureBox

/** Why something is on the page: content of a node (by its number on the page) or decoration. */
export type Mark =
  { kind: 'content'; node: StructureNode; id: number } | { kind: 'artifact'; type: 'Pagination' | 'Layout' }

export type LinkTarget =
  /** `cites` is the exhibit that the place of the link gives as proof. */
  { kind: 'anchor'; anchor: string; cites?: string } | { kind: 'address'; href: string }

export interface PlacedLink {
  left: number
  top: number
  right: number
  bottom: number
  target: LinkTarget
  /** What a reader hears: "Go to E-07". */
  contents: string
  node: StructureNode
}

export interface MarkedBoxes {
  mark: Mark
  boxes: Box[]
}

export interface PlacedPage {
  width: number
  height: number
  /** Groups in drawing order, which is reading order too. */
  groups: MarkedBoxes[]
  links: PlacedLink[]
  /** Stands in the running head instead of the document's own words. */
  head?: string
  /** The page is this page of an attached PDF (its index counted from 0), as it is: nothing else stands on it. */
  exact?: { sha256: string; pageIndex: number }
}

export interface OutlineEntry {
  title: string
  level: 1 | 2 | 3
  page: number
  y: number
}

export interface AnchorPlace {
  page: number
  y: number
}

export interface PlacedDocument {
  pages: PlacedPage[]
  structure: StructureNode
  outline: OutlineEntry[]
  anchors: Map<string, AnchorPlace>
}
