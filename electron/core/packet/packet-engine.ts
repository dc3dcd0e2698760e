import type { LineMemory } from './layout/line-memory'
import { Recent } from './recent'
import { type Cover, createCover } from './text/cover'
import { createFontLibrary, type FontLibrary, type ReadFont } from './text/font-library'
import { createHyphenation, type Hyphenation } from './text/hyphenate'
import { createShaper, type Shaper } from './text/shape'
import { createSubsetter } from './text/subset-font'
import type { OpenAsset } from './write/assets'
import { createPacking, type Packing } from './write/packed'

/** What stays warm between two packets: opened fonts, shaped words, the subsetter. */
export interface PacketEngine {
  library: FontLibrary
  shape: Shaper
  cover: Cover
  hyphenation: Hyphenation
  /** The person's files, read in earlier builds, by what is in them. */
  opened: Recent<OpenAsset>
  /** Pages and fonts of earlier builds, packed. */
  packing: Packing
  /** Paragraphs of earlier builds, broken into lines. */
  lines: LineMemory
}

// Lines of about a thousand pages: two packets of the largest kind, some tens of megabytes.
const LINES_KEPT = 60_000

/** Bytes of files; what is read from a file takes a few times that. */
const FILES_KEPT = 48 * 1024 * 1024

/** Starts the engine. `readFont` gives the bytes of a file of resources/fonts by its name. */
export function createPacketEngine(readFont: ReadFont): PacketEngine {
  const library = createFontLibrary(readFont)
  const packing = createPacking(createSubsetter())
  return {
    library,
    shape: createShaper(library),
    cover: createCover(library),
    hyphenation: createHyphenation(),
    packing,
    lines: new Recent(LINES_KEPT),
    opened: new Recent(FILES_KEPT),
  }
}
