import { indexedPng } from '../indexed-png.mjs'

/**
 * The same picture with a palette, for documents that are kept in a repository: flat colours stay as they are, and what
 * lies between them (the edges of letters) takes the nearest of the rest. Opaque pictures only.
 * @param {import('@playwright/test').Page} page any page; its browser reads the picture
 * @param {Buffer} png
 * @param {number} most colours, up to 256
 */
export async function inFewColours(page, png, most) {
  const address = `data:image/png;base64,${png.toString('base64')}`
  const { width, height, pixels } = await page.evaluate(readPicture, address)
  const bytes = Buffer.from(pixels, 'base64')
  const counts = new Map()
  for (let at = 0; at < bytes.length; at += 3) {
    const colour = bytes.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = paletteOf([...counts], most)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = places.get(bytes.readUIntBE((y * width + x) * 3, 3))
  return indexedPng({ width, height, depth: 8, palette: palette.map(channels), rows })
}

/** Runs in the page: the red, green and blue of every pixel, in base64. */
async function readPicture(address) {
  const image = new Image()
  image.src = address
  await image.decode()
  const { width, height } = image
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const bytes = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at += 1) bytes.set(data.subarray(at * 4, at * 4 + 3), at * 3)
  const pixels = await new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(reader.result.split(',')[1]))
    reader.readAsDataURL(new Blob([bytes]))
  })
  return { width, height, pixels }
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** Colours that are kept as they are, the commonest: surfaces and tints, however near they lie to one another. */
const FLAT = 64

/** The rest by median cut: the group that is spread widest, by its pixels, is split in two until there are enough. */
function paletteOf(counted, most) {
  const common = counted.toSorted(([, a], [, b]) => b - a)
  const [flat, rest] = [common.slice(0, FLAT).map(([colour]) => colour), common.slice(FLAT)]
  const groups = rest.length > 0 ? [groupOf(rest)] : []
  while (groups.length > 0 && groups.length < most - FLAT) {
    const widest = groups.reduce((best, group) => (group.weight > best.weight ? group : best))
    if (widest.colours.length < 2) break
    groups.splice(groups.indexOf(widest), 1, ...split(widest).map(groupOf))
  }
  // The commonest of a group, not its mean: a colour that is there.
  const edges = groups.map(({ colours }) => colours.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0])
  return [...flat, ...edges]
}

function groupOf(colours) {
  const spans = [0, 1, 2].map((channel) => {
    const values = colours.map(([colour]) => channels(colour)[channel])
    return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((a, b) => Math.min(a, b), 255)
  })
  const span = Math.max(...spans)
  const pixels = colours.reduce((sum, [, count]) => sum + count, 0)
  return { colours, channel: spans.indexOf(span), weight: span ** 2 * Math.sqrt(pixels) }
}

function split({ colours, channel }) {
  const sorted = colours.toSorted(([a], [b]) => channels(a)[channel] - channels(b)[channel])
  // By the square root, or one wide surface would leave every letter in the other half.
  const half = sorted.reduce((sum, [, count]) => sum + Math.sqrt(count), 0) / 2
  let passed = 0
  const middle = sorted.findIndex(([, count]) => (passed += Math.sqrt(count)) >= half)
  const at = Math.min(Math.max(1, middle), sorted.length - 1)
  return [sorted.slice(0, at), sorted.slice(at)]
}

function nearest(palette, colour) {
  const [red, green, blue] = channels(colour)
  const distances = palette.map((entry) => {
    const [r, g, b] = channels(entry)
    return 2 * (red - r) ** 2 + 4 * (green - g) ** 2 + 3 * (blue - b) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}
