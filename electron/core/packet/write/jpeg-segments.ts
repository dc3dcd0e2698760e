const START_OF_IMAGE = 0xd8
const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda
const JFIF = 0xe0
const APP1 = 0xe1
const ADOBE = 0xee
const COMMENT = 0xfe

export interface JpegFacts {
  width: number
  height: number
  components: number
  bits: number
  /** EXIF orientation, 1 to 8. */
  orientation: number
  adobe: boolean
  /** The picture alone: no camera data, comments, colour profiles and thumbnails, and nothing after its end. */
  stripped: Uint8Array
}

/** Walks the segments of a JPEG to its end. Undefined where it cannot be read. */
export function readJpeg(bytes: Uint8Array): JpegFacts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  const found = { width: 0, height: 0, components: 0, bits: 8, orientation: 1, adobe: false }
  let hasPicture = false
  let at = 2
  while (at + 4 <= bytes.length && bytes[at + 1] !== END_OF_IMAGE) {
    const marker = bytes[at + 1] ?? 0
    // After the first scan, what is no segment any more is damage that a reader of pictures forgives.
    if (bytes[at] !== 0xff && !hasPicture) return undefined
    if (bytes[at] !== 0xff) break
    if (marker === 0xff) {
      at++
      continue
    }
    const segment = bytes.subarray(at, at + 2 + view.getUint16(at + 2))
    if (segment.length < 4 || segment.length < view.getUint16(at + 2) + 2) {
      if (hasPicture) break
      return undefined
    }
    if (isFrame(marker)) Object.assign(found, frame(view, at))
    if (marker === APP1) found.orientation = exifOrientation(segment) ?? found.orientation
    if (marker === ADOBE) found.adobe = true
    at += segment.length
    kept.push(...keptOf(marker, segment))
    if (marker !== START_OF_SCAN) continue
    const end = endOfScan(bytes, at)
    kept.push(bytes.subarray(at, end))
    hasPicture = true
    at = end
  }
  if (found.width === 0 || found.height === 0 || !hasPicture) return undefined
  return { ...found, stripped: Buffer.concat([...kept, Buffer.from([0xff, END_OF_IMAGE])]) }
}

/** Picture data goes on until a marker that is no restart; 0xff in the data itself is followed by zero. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1]
    if (marker === undefined) return at
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at
  }
  return bytes.length
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== ADOBE) || marker === COMMENT

const JFIF_HEAD = 16

/** The head that most files have says how colours are meant, and may hold a thumbnail of what was cut away. */
function keptOf(marker: number, segment: Uint8Array): Uint8Array[] {
  if (marker !== JFIF) return isMetadata(marker) ? [] : [segment]
  if (segment.length < JFIF_HEAD + 2 || Buffer.from(segment.subarray(4, 9)).toString('latin1') !== 'JFIF\0') return []
  const head = Buffer.from(segment.subarray(0, JFIF_HEAD + 2))
  head.writeUInt16BE(JFIF_HEAD, 2)
  head.fill(0, JFIF_HEAD)
  return [head]
}

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
