import { type EmbeddedPicture, type OpenAsset, unusable } from './assets'
import { decodePng } from './decode-png'
import { deflated, type PDFContext, type PDFObject, PDFRawStream } from './pdf-objects'
import { channels, isDecoded, type PngFacts, readPng } from './read-png'

export function openPng(bytes: Uint8Array): OpenAsset {
  const facts = readPng(bytes)
  if (typeof facts === 'string') return unusable(facts)
  const { width, height } = facts
  return {
    facts: { kind: 'image', width, height },
    warnings: [],
    unarchival: [],
    embed: (context) => embed(context, facts),
  }
}

function embed(context: PDFContext, facts: PngFacts): EmbeddedPicture {
  const { width, height, bits, colourType } = facts
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
  if (!isDecoded(facts)) {
    // The rows go in as they are: PDF knows PNG's filters.
    const colours = channels[colourType] ?? 1
    const parameters = { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width }
    const dictionary = {
      ...common,
      BitsPerComponent: bits,
      ColorSpace: colourSpace(context, facts),
      Filter: 'FlateDecode',
    }
    const stream = PDFRawStream.of(
      context.obj({ ...dictionary, DecodeParms: parameters, Length: facts.data.length }),
      facts.data,
    )
    return { ref: context.register(stream), unitWidth: 1, unitHeight: 1 }
  }
  const { colours, alpha } = decodePng(facts)
  const plain = { ...common, BitsPerComponent: 8 }
  const mask = context.register(deflated(context, alpha, { ...plain, ColorSpace: 'DeviceGray' }))
  const picture = deflated(context, colours, { ...plain, ColorSpace: 'DeviceRGB', SMask: mask })
  return { ref: context.register(picture), unitWidth: 1, unitHeight: 1 }
}

function colourSpace(context: PDFContext, { colourType, palette }: PngFacts): PDFObject | string {
  if (colourType !== 3 || !palette) return colourType === 0 ? 'DeviceGray' : 'DeviceRGB'
  const table = context.register(deflated(context, palette))
  return context.obj(['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, table])
}
