import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'

interface PngSettings {
  colourType?: number
  bits?: number
  extra?: [string, Uint8Array][]
  /** Bytes of one row; a gradient when absent. */
  row?: (y: number) => number[]
  interlace?: number
}

/** A small PNG, written chunk by chunk. */
export function pngOf(
  width: number,
  height: number,
  { colourType = 2, bits = 8, extra = [], row, interlace = 0 }: PngSettings = {},
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, colourType, 0, 0, interlace], 8)
  const channels = [1, 0, 3, 1, 2, 0, 4][colourType] ?? 1
  const length = Math.ceil((width * channels * bits) / 8)
  const gradient = (y: number) => Array.from({ length }, (_, x) => (x * 7 + y * 13) % 256)
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => Buffer.from([0, ...(row ?? gradient)(y)])))
  const chunks: [string, Uint8Array][] = [
    ['IHDR', header],
    ...extra,
    ['IDAT', deflateSync(rows)],
    ['IEND', new Uint8Array()],
  ]
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    ...chunks.map(([name, data]) => chunk(name, data)),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, check])
}

/** A PDF of `pages` pages made by the library's own means, as another program would make it. */
export async function simplePdf(
  pages: number,
  prepare: (pdf: PDFDocument) => void | Promise<void> = () => {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([300, 400])
    page.drawRectangle({ x: 20, y: 20, width: 100 + number, height: 50 })
    page.drawRectangle({ x: 150, y: 300, width: 100, height: 50 })
  }
  await prepare(pdf)
  return pdf.save()
}

/** The segments of a JPEG, enough for a reader of headers, with camera data and a comment. */
export function jpegOf(width: number, height: number, orientation = 1): Uint8Array {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\u0008\0\u0001', 'latin1'),
    Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]),
    Buffer.from('SECRETPLACE'),
  ])
  const frame = Buffer.from([
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    1,
    0x11,
    0,
    2,
    0x11,
    0,
    3,
    0x11,
    0,
  ])
  const scan = Buffer.from([3, 1, 0, 2, 0, 3, 0, 0, 63, 0])
  const parts = [
    segment(0xe1, exif),
    segment(0xfe, Buffer.from('SECRETPLACE')),
    segment(0xc0, frame),
    segment(0xda, scan),
  ]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0, 0, 0xff, 0xd9])])
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
