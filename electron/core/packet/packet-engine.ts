import type { LineMemory } from './layout/line-memory'
import { Recent } from './recent'
import { type Cover, createCover } from './text/cover'
import { createFontLibrary, type FontLibrary, type ReadFont } from './text/font-library'
import { createShaper, type Shaper } from './text/shape'
import { loadSubsetter, type SubsetFont } from './text/subset-font'

/** What stays warm between two packets: opened fonts, shaped words, the subsetter. */
export interface PacketEngine {
  library: FontLibrary
  shape: Shaper
  cover: Cover
  subset: SubsetFont
  /** Paragraphs of earlier builds, broken into lines. */
  lines: LineMemory
}

// Lines of about a thousand pages: two packets of the largest kind, some tens of megabytes.
const LINES_KEPT = 60_000

/** Starts the engine. `readFont` gives the bytes of a file of resources/fonts by its name. */
export async function createPacketEngine(readFont: ReadFont): Promise<PacketEngine> {
  const library = createFontLibrary(readFont)
  const subset = await loadSubsetter()
  return { library, shape: createShaper(library), cover: createCover(library), subset, lines: new Recent(LINES_KEPT) }
}
