import { deflateSync } from 'node:zlib'
import { Recent } from '../recent'
import type { LoadedFace } from '../text/font-library'
import type { SubsetFont } from '../text/subset-font'

/** A page's operators, deflated. */
export type PackContent = (operators: string) => Uint8Array
/** A font cut down to these glyphs, deflated; `length` is that of the font before. */
export type PackFont = (face: LoadedFace, glyphs: readonly number[]) => { packed: Uint8Array; length: number }

export interface Packing {
  packContent: PackContent
  packFont: PackFont
}

/** Without a memory, for what is written once. */
export const packed: PackContent = (operators) => deflateSync(Buffer.from(operators, 'latin1'), { level: LEVEL })

// Half the time of the usual level, for a third of a hundredth more bytes.
const LEVEL = 5

const PAGES_KEPT = 32 * 1024 * 1024
const FONTS_KEPT = 32 * 1024 * 1024

/** Most pages and nearly all fonts of a packet are those of the build before: they are packed once. */
export function createPacking(subset: SubsetFont): Packing {
  const pages = new Recent<Uint8Array>(PAGES_KEPT)
  const fonts = new Recent<ReturnType<PackFont>>(FONTS_KEPT)
  return {
    packContent: (operators) =>
      pages.of(
        operators,
        ({ length }) => length + operators.length,
        () => packed(operators),
      ),
    packFont: (face, glyphs) =>
      fonts.of(
        `${face.name} ${glyphs.join()}`,
        (font) => font.packed.length + glyphs.length * 5,
        () => {
          const program = subset(face.bytes, glyphs)
          return { packed: deflateSync(program), length: program.length }
        },
      ),
  }
}
