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
}

/** Starts the engine. `readFont` gives the bytes of a file of resources/fonts by its name. */
export async function createPacketEngine(readFont: ReadFont): Promise<PacketEngine> {
  const library = createFontLibrary(readFont)
  return { library, shape: createShaper(library), cover: createCover(library), subset: await loadSubsetter() }
}
