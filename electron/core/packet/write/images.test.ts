import { beforeAll, expect, test } from 'vitest'
import { buildPacket } from '../build-packet'
import type { PacketEngine } from '../packet-engine'
import { documentOf } from '../testing/small-document'
import { jpegOf, pngOf } from '../testing/small-files'
import { readPdf } from '../testing/read-pdf'
import { testEngine } from '../testing/test-engine'
import { decodePng } from './decode-png'
import { openAsset } from './open-asset'
import { readPng } from './read-png'

let engine: PacketEngine
beforeAll(async () => {
  engine = await testEngine()
})

const build = (bytes: Uint8Array) =>
  buildPacket(
    engine,
    documentOf([{ type: 'image', sha256: 'file', alt: 'A picture', caption: 'Caption' }]),
    new Map([['file', bytes]]),
  )

test.each([
  ['grey', { colourType: 0 }],
  ['black and white', { colourType: 0, bits: 1 }],
  ['RGB', { colourType: 2 }],
  ['deep RGB', { colourType: 2, bits: 16 }],
  ['palette', { colourType: 3, bits: 4, extra: [['PLTE', new Uint8Array(48)]] as [string, Uint8Array][] }],
  ['grey with alpha', { colourType: 4 }],
  ['RGB with alpha', { colourType: 6 }],
  ['RGB with one clear colour', { colourType: 2, extra: [['tRNS', new Uint8Array(6)]] as [string, Uint8Array][] }],
])('a %s PNG is placed', async (_, settings) => {
  const { bytes, warnings } = await build(pngOf(33, 17, settings))
  expect(warnings).toEqual([])
  expect((await readPdf(bytes)).pages[0]!.text).toContain('Caption')
})

test('text chunks of a PNG stay behind', async () => {
  const { bytes } = await build(pngOf(8, 8, { extra: [['tEXt', Buffer.from('Comment\0SECRETPLACE')]] }))
  expect(Buffer.from(bytes).includes('SECRETPLACE')).toBe(false)
})

test('alpha and filters are decoded pixel by pixel', () => {
  const facts = readPng(pngOf(2, 1, { colourType: 6, row: () => [10, 20, 30, 40, 50, 60, 70, 80] }))
  if (typeof facts === 'string') throw new Error(facts)
  const { colours, alpha } = decodePng(facts)
  expect([[...colours], [...alpha]]).toEqual([
    [10, 20, 30, 50, 60, 70],
    [40, 80],
  ])
})

test('a picture that breaks off is listed, not placed', async () => {
  const whole = pngOf(64, 64)
  for (const file of [whole.slice(0, 60), whole.slice(0, whole.length - 40), jpegOf(10, 10).slice(0, 14)]) {
    const { warnings, bytes } = await build(file)
    expect(warnings.map(({ kind }) => kind)).toEqual(['image-not-shown'])
    expect((await readPdf(bytes)).pages[0]!.text).toContain('A picture')
  }
})

test.each([1, 3, 6, 8])('a JPEG with orientation %i stands as people see it', async (orientation) => {
  const file = jpegOf(80, 40, orientation)
  const size = orientation >= 5 ? { width: 40, height: 80 } : { width: 80, height: 40 }
  expect((await openAsset(file)).facts).toEqual({ kind: 'image', ...size })
  const { bytes, warnings } = await build(file)
  expect(warnings).toEqual([])
  expect(Buffer.from(bytes).includes('SECRETPLACE')).toBe(false)
})

test('a PNG that swells beyond its size is broken, and a large transparent one asks for a smaller copy', async () => {
  const swelling = pngOf(2, 2, { row: (y) => Array.from({ length: y === 1 ? 5_000_000 : 6 }, () => 0) })
  expect((await openAsset(swelling)).facts).toMatchObject({
    kind: 'unusable',
    reason: expect.stringContaining('cannot be read'),
  })
  const large = pngOf(8_000, 1, { colourType: 6, bits: 8, row: () => [] })
  Buffer.from(large.buffer, large.byteOffset).writeUInt32BE(8_000, 20)
  expect((await openAsset(large)).facts).toMatchObject({ reason: expect.stringContaining('64 megapixels') })
})

test.each([
  ['WebP', 'RIFF0000WEBPVP8 ', 'PNG copy'],
  ['AVIF', '\0\0\0\u0020ftypavif', 'PNG copy'],
  ['GIF', 'GIF89a', 'PNG copy'],
  ['HEIC', '\0\0\0\u0020ftypheic', 'JPEG'],
  ['SVG', '<?xml version="1.0"?><svg xmlns="x"><script/></svg>', 'as PDF'],
  ['an office document', 'PK\u0003\u0004', 'print it to a PDF'],
])('%s is refused with what would help', async (_, start, help) =>
  expect((await openAsset(Buffer.from(start, 'latin1'))).facts).toMatchObject({
    kind: 'unusable',
    reason: expect.stringContaining(help),
  }),
)
