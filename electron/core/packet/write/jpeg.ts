import { type OpenAsset, unusable } from './assets'
import { orientedForm, orientedSize } from './image-orientation'
import { PDFRawStream } from './pdf-objects'

interface JpegFacts {
  width: number
  height: number
  components: number
  bits: number
  /** EXIF orientation, 1 to 8. */
  orientation: number
  adobe: boolean
  /** The file without camera data, comments and colour profiles. */
  stripped: Uint8Array
}

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

const START_OF_SCAN = 0xda
const APP1 = 0xe1
const ADOBE = 0xee
const COMMENT = 0xfe

/** Walks the segments up to the picture data. Undefined when the file is not a readable JPEG. */
function readJpeg(bytes: Uint8Array): JpegFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  const found = { width: 0, height: 0, components: 0, bits: 8, orientation: 1, adobe: false }
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const segment = bytes.subarray(at, at + 2 + length)
    if (length < 2 || segment.length < length + 2) return undefined
    if (isFrame(marker)) Object.assign(found, frame(view, at))
    if (marker === APP1) found.orientation = exifOrientation(segment) ?? found.orientation
    if (marker === ADOBE) found.adobe = true
    if (marker === START_OF_SCAN) break
    if (!isMetadata(marker)) kept.push(segment)
    at += 2 + length
  }
  if (found.width === 0 || found.height === 0 || at + 4 > bytes.length) return undefined
  return { ...found, stripped: Buffer.concat([...kept, bytes.subarray(at)]) }
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== ADOBE) || marker === COMMENT

function frame(view: DataView, at: number) {
  if (at + 10 > view.byteLength) return {}
  return {
    bits: view.getUint8(at + 4),
    height: view.getUint16(at + 5),
    width: view.getUint16(at + 7),
    components: view.getUint8(at + 9),
  }
}

const ORIENTATION_TAG = 0x0112

function exifOrientation(segment: Uint8Array): number | undefined {
  if (Buffer.from(segment.subarray(4, 10)).toString('latin1') !== 'Exif\0\0' || segment.length < 18) return undefined
  const tiff = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10)
  const little = tiff.getUint16(0) === 0x4949
  const start = tiff.getUint32(4, little)
  if (start + 2 > tiff.byteLength) return undefined
  const entries = tiff.getUint16(start, little)
  for (let entry = 0; entry < entries; entry++) {
    const at = start + 2 + entry * 12
    if (at + 12 > tiff.byteLength) return undefined
    const value = tiff.getUint16(at + 8, little)
    if (tiff.getUint16(at, little) === ORIENTATION_TAG) return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}
