import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3

/**
 * A PNG with a palette and no row filter (ISO/IEC 15948, sections 11.2 and 12).
 * @param {object} picture
 * @param {number} picture.width in pixels
 * @param {number} picture.height in pixels
 * @param {4 | 8} picture.depth bits of each pixel
 * @param {readonly (readonly number[])[]} picture.palette red, green and blue of each colour
 * @param {Buffer} picture.rows each begins with a zero, for no filter
 */
export function indexedPng({ width, height, depth, palette, rows }) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
