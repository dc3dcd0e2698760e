import type { FormulaRead, FormulaSource } from '@shared/formula/shape'
import type { PacketWarning } from '../warnings'
import type { Block } from '../tree'
import type { AssetFacts } from './asset-facts'
import type { BlockSetter } from './blocks/block-setter'
import type { Geometry } from './geometry'
import type { SetPieces } from './line-memory'
import type { Template } from './templates/template'

/** What every block may ask while it is laid out. */
export interface Context {
  template: Template
  geometry: Geometry
  /** BCP 47 tag of the document's text. */
  language: string
  /** Breaks a paragraph into lines, or remembers them. */
  setLines: SetPieces
  /** Anchor and title of each exhibit, by its id. */
  exhibits: ReadonlyMap<string, { anchor: string; title: string }>
  /** Exhibits that stand outside an excerpt: they are cited, and nothing leads to them. */
  elsewhere: ReadonlySet<string>
  /** How many pages cite an exhibit, as the previous pass found it. */
  citingPages: (exhibit: string) => number
  isAnchor: (name: string) => boolean
  /** Number of the page an anchor stands on, as the previous pass found it. */
  pageNumber: (anchor: string) => string
  /** Headings for a contents block. */
  headings: readonly { text: string; level: 1 | 2 | 3; id: string }[]
  /** A formula as it was read before the layout began. */
  formula: (source: FormulaSource) => FormulaRead
  assets: ReadonlyMap<string, AssetFacts>
  /** Prepares a block that stands within another one. */
  setBlock: BlockSetter<Block>
  warn: (warning: PacketWarning) => void
}
