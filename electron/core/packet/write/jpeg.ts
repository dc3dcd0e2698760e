import { type OpenAsset, unusable } from './assets'
import { readJpeg } from './jpeg-segments'
import { orientedForm, orientedSize } from './image-orientation'
import { PDFRawStream } from './pdf-objects'

const colourSpaces: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }

/** A JPEG passes through as it is, turned upright, without what the camera wrote about place and time. */
export function openJpeg(bytes: Uint8Array): OpenAsset {
  const facts = readJpeg(bytes)
  const colourSpace = facts && colourSpaces[facts.components]
  if (!facts || !colourSpace) return unusable('it is a JPEG that cannot be read')
  const inverted = facts.components === 4 && facts.adobe
  return {
    facts: { kind: 'image', ...orientedSize(facts) },
    warnings: [],
    unarchival: facts.components === 4 ? ['a picture in print colours'] : [],
    embed(context) {
      const dictionary = context.obj({
        Type: 'XObject',
        Subtype: 'Image',
        Width: facts.width,
        Height: facts.height,
        BitsPerComponent: facts.bits,
        ColorSpace: colourSpace,
        Filter: 'DCTDecode',
        Length: facts.stripped.length,
        ...(inverted && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
      })
      return orientedForm(context, context.register(PDFRawStream.of(dictionary, facts.stripped)), facts.orientation)
    },
  }
}
