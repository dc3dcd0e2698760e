/** The sRGB colour space as an ICC profile, version 2, computed from the numbers of IEC 61966-2-1 (adapted to D50). */
export function srgbProfile(): Uint8Array {
  const curve = gammaCurve()
  const tags: [string, Uint8Array][] = [
    ['desc', description('sRGB')],
    ['cprt', bytes('text', 0, 'Public domain\0')],
    ['wtpt', bytes('XYZ ', 0, fixed(0.9505), fixed(1), fixed(1.0891))],
    ['rXYZ', bytes('XYZ ', 0, fixed(0.43607), fixed(0.22249), fixed(0.01392))],
    ['gXYZ', bytes('XYZ ', 0, fixed(0.38515), fixed(0.71687), fixed(0.09708))],
    ['bXYZ', bytes('XYZ ', 0, fixed(0.14307), fixed(0.06061), fixed(0.7141))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const { table, data } = layOut(tags)
  const profile = Buffer.concat([header(HEADER + table.length + data.length), table, data])
  return new Uint8Array(profile)
}

const HEADER = 128
const CURVE_POINTS = 256

const fixed = (value: number): number => Math.round(value * 65_536)

/** Text as its letters, numbers as four bytes, the largest first. */
function bytes(...parts: (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part, 'latin1')
      const four = Buffer.alloc(4)
      four.writeUInt32BE(part)
      return four
    }),
  )
}

function description(name: string): Uint8Array {
  const emptyUnicodeAndScript = Buffer.alloc(4 + 4 + 2 + 1 + 67)
  return Buffer.concat([bytes('desc', 0, name.length + 1, `${name}\0`), emptyUnicodeAndScript])
}

function gammaCurve(): Uint8Array {
  const points = Buffer.alloc(CURVE_POINTS * 2)
  for (let index = 0; index < CURVE_POINTS; index++) {
    const value = index / (CURVE_POINTS - 1)
    const linear = value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    points.writeUInt16BE(Math.round(linear * 65_535), index * 2)
  }
  return Buffer.concat([bytes('curv', 0, CURVE_POINTS), points])
}

function layOut(tags: readonly [string, Uint8Array][]): { table: Uint8Array; data: Uint8Array } {
  const offsets = new Map<Uint8Array, number>()
  const blocks: Uint8Array[] = []
  let offset = HEADER + 4 + tags.length * 12
  for (const [, block] of tags) {
    if (offsets.has(block)) continue
    offsets.set(block, offset)
    const padded = Buffer.concat([block, Buffer.alloc((4 - (block.length % 4)) % 4)])
    blocks.push(padded)
    offset += padded.length
  }
  const rows = tags.map(([name, block]) => bytes(name, offsets.get(block) ?? 0, block.length))
  return { table: Buffer.concat([bytes(tags.length), ...rows]), data: Buffer.concat(blocks) }
}

function header(size: number): Uint8Array {
  const head = Buffer.alloc(HEADER)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(0x02_10_00_00, 8)
  head.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [at, value] of [
    [24, 2026],
    [26, 1],
    [28, 1],
  ] as const)
    head.writeUInt16BE(value, at)
  head.write('acsp', 36, 'latin1')
  bytes(fixed(0.9642), fixed(1), fixed(0.8249)).forEach((byte, index) => head.writeUInt8(byte, 68 + index))
  return head
}
