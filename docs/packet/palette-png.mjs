import { indexedPng } from '../indexed-png.mjs'

const COLOURS = 16

/** A PNG of sixteen colours, four bits each, from a binary PPM: a printed page has few colours and many shades between. */
export function palettePng(ppm) {
  const { width, height, pixels } = readPpm(ppm)
  const palette = commonest(pixels)
  const nearest = new Map()
  const indexOf = (at) => {
    const key = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]
    const known = nearest.get(key)
    if (known !== undefined) return known
    const index = nearestIn(palette, [pixels[at], pixels[at + 1], pixels[at + 2]])
    nearest.set(key, index)
    return index
  }
  const stride = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * stride + 1 + (x >> 1)] |= indexOf((y * width + x) * 3) << (x % 2 === 0 ? 4 : 0)
  return indexedPng({ width, height, depth: 4, palette, rows })
}

function readPpm(ppm) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 60).toString('latin1')) ?? []
  if (head === undefined) throw new Error('not a binary PPM of eight bits')
  return { width: Number(width), height: Number(height), pixels: ppm.subarray(head.length) }
}

const distance = (a, b) => a.reduce((sum, value, channel) => sum + (value - b[channel]) ** 2, 0)

const nearestIn = (palette, colour) =>
  palette.reduce((best, entry, index) => (distance(entry, colour) < distance(palette[best], colour) ? index : best), 0)

/** Colours that differ by less than this look alike. */
const ALIKE = 900

/** The commonest colours, none too near to a commoner one. */
function commonest(pixels) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 3) {
    const key = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const chosen = []
  for (const [key] of [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const colour = [key >> 16, (key >> 8) & 255, key & 255]
    if (chosen.length < COLOURS && chosen.every((other) => distance(other, colour) >= ALIKE)) chosen.push(colour)
  }
  return chosen
}
