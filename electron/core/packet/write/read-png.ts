import { inflateSync } from 'node:zlib'

/** The chunks of a PNG that say how it looks; everything else (text, times, places) is left behind. */
export interface PngFacts {
  width: number
  height: number
  bits: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  colourType: number
  interlaced: boolean
  palette: Uint8Array | undefined
  transparency: Uint8Array | undefined
  /** Compressed rows. */
  data: Uint8Array
  /** Rows as they are filtered, without compression. */
  rows: Uint8Array
}

type Layout = Omit<PngFacts, 'data' | 'rows'>

const MOST_PIXELS = 120_000_000
/** Unpacked and taken apart, a picture takes eight bytes for each pixel. */
const MOST_DECODED = 40_000_000

/** Reads the header and the rows; a sentence when the picture cannot be read. */
export function readPng(bytes: Uint8Array): PngFacts | string {
  const broken = 'it is a PNG that cannot be read'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (at + 12 + length > bytes.length) return broken
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)])
    at += 12 + length
  }
  const header = chunks.get('IHDR')?.[0]
  if (!header || header.length < 13) return broken
  const head = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const [width, height] = [head.getUint32(0), head.getUint32(4)]
  if (width === 0 || height === 0) return broken
  if (width * height > MOST_PIXELS) return 'the picture has too many pixels'
  const layout = {
    width,
    height,
    bits: head.getUint8(8),
    colourType: head.getUint8(9),
    interlaced: head.getUint8(12) !== 0,
    palette: chunks.get('PLTE')?.[0],
    transparency: chunks.get('tRNS')?.[0],
  }
  if (!(layout.colourType in channels) || (layout.colourType === 3 && !layout.palette)) return broken
  if (isDecoded(layout) && width * height > MOST_DECODED)
    return `it has ${Math.round((width * height) / 1_000_000)} megapixels; attach a smaller copy (its record offers to make one)`
  const data = Buffer.concat(chunks.get('IDAT') ?? [])
  const rows = inflated(data, (rowLength(layout) + 2) * height * 2)
  if (!rows) return broken
  return layout.interlaced || rows.length >= (rowLength(layout) + 1) * height ? { ...layout, data, rows } : broken
}

/** Pictures that PDF cannot take as they are: with transparency, or with rows that come in several passes. */
export const isDecoded = ({ colourType, interlaced, transparency }: Layout): boolean =>
  interlaced || colourType === 4 || colourType === 6 || transparency !== undefined

/** Values per pixel by colour type. */
export const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Bytes of one row without its filter byte. */
export const rowLength = ({ width, bits, colourType }: Layout): number =>
  Math.ceil((width * bits * (channels[colourType] ?? 1)) / 8)

/** At most so many bytes: what says it is small and swells is broken. */
function inflated(data: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most })
  } catch {
    // Broken compression is an answer, not an error: the picture is then listed as unreadable.
    return undefined
  }
}
