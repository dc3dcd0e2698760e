import type { CoveredText } from '../text/cover'
import type { FaceName } from '../text/faces'
import type { Shaper } from '../text/shape'
import type { PacketWarning } from '../warnings'
import type { AssetFacts } from './asset-facts'
import type { Geometry } from './geometry'

/** What every block may ask while it is laid out. */
export interface Context {
  geometry: Geometry
  /** BCP 47 tag of the document's text. */
  language: string
  shape: Shaper
  /** Divides text among the faces that can draw it; what none can draw is reported and replaced. */
  cover: (text: string, wanted: FaceName) => CoveredText[]
  /** Anchor and title of each exhibit, by its id. */
  exhibits: ReadonlyMap<string, { anchor: string; title: string }>
  /** How many pages cite an exhibit, as the previous pass found it. */
  citingPages: (exhibit: string) => number
  isAnchor: (name: string) => boolean
  /** Number of the page an anchor stands on, as the previous pass found it. */
  pageNumber: (anchor: string) => string
  /** Headings for a contents block. */
  headings: readonly { text: string; level: 1 | 2 | 3; id: string }[]
  assets: ReadonlyMap<string, AssetFacts>
  warn: (warning: PacketWarning) => void
}
