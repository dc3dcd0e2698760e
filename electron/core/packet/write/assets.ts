import type { AssetFacts } from '../layout/asset-facts'
import type { PacketWarning } from '../warnings'
import type { ForeignLink } from './foreign-links'
import type { PDFContext, PDFName, PDFObject, PDFRef } from './pdf-objects'

/** A file of the person, opened and measured, that can draw itself into a document. */
export interface OpenAsset {
  facts: AssetFacts
  /** What was found out about the file while it was opened. */
  warnings: PacketWarning[]
  /** Reasons against claiming an archival format for a packet that shows this file. */
  unarchival: string[]
  /** Writes the picture or the page (counted from 0) and returns its XObject. */
  embed: (context: PDFContext, page: number) => EmbeddedPicture
  /** The entries of a page that is this page of the file, as it is; for PDFs alone. */
  exact?: (context: PDFContext, page: number) => ReadonlyMap<PDFName, PDFObject>
  /** The links of that page that may go with it. */
  links?: (page: number) => readonly ForeignLink[]
}

export interface EmbeddedPicture {
  ref: PDFRef
  /** Size of the XObject's own space, in its units: one for pictures, points for pages. */
  unitWidth: number
  unitHeight: number
}

/** An asset that cannot be shown, with a reason that fits after "not rendered:". */
export function unusable(reason: string): OpenAsset {
  const embed = (): never => {
    throw new Error(`an asset that is unusable (${reason}) was placed`)
  }
  return { facts: { kind: 'unusable', reason }, warnings: [], unarchival: [], embed }
}
