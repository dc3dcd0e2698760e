import { channels, type PngFacts } from './read-png'

export interface DecodedPng {
  /** Red, green, blue of each pixel. */
  colours: Uint8Array
  /** Opacity of each pixel. */
  alpha: Uint8Array
}

interface Pass {
  x: number
  y: number
  stepX: number
  stepY: number
}

const WHOLE: Pass = { x: 0, y: 0, stepX: 1, stepY: 1 }
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
]

/** Decodes pictures that PDF cannot take as they are: with alpha, a transparent colour, or interlaced rows. */
export function decodePng(facts: PngFacts): DecodedPng {
  const { width, height, bits, colourType, rows } = facts
  const decoded = { colours: new Uint8Array(width * height * 3), alpha: new Uint8Array(width * height).fill(255) }
  const count = channels[colourType] ?? 1
  const pixelBytes = Math.max(1, (bits * count) / 8)
  const writePixel = pixelWriter(facts, decoded)
  let at = 0
  for (const pass of facts.interlaced ? ADAM7 : [WHOLE]) {
    const columns = Math.ceil((width - pass.x) / pass.stepX)
    const lines = Math.ceil((height - pass.y) / pass.stepY)
    if (columns <= 0 || lines <= 0) continue
    const length = Math.ceil((columns * bits * count) / 8)
    let previous = new Uint8Array(length)
    for (let line = 0; line < lines; line++) {
      const row = unfilter(rows[at] ?? 0, rows.slice(at + 1, at + 1 + length), previous, pixelBytes)
      for (let column = 0; column < columns; column++)
        writePixel((pass.y + line * pass.stepY) * width + pass.x + column * pass.stepX, row, column * count)
      previous = row
      at += length + 1
    }
  }
  return decoded
}

/** Undoes the filter of one row, in place (PNG specification, section 9). */
function unfilter(
  filter: number,
  row: Uint8Array<ArrayBuffer>,
  above: Uint8Array,
  pixelBytes: number,
): Uint8Array<ArrayBuffer> {
  for (let index = 0; index < row.length; index++) {
    const left = row[index - pixelBytes] ?? 0
    const up = above[index] ?? 0
    const corner = above[index - pixelBytes] ?? 0
    row[index] = (row[index] ?? 0) + predicted(filter, left, up, corner)
  }
  return row
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function pixelWriter({ bits, colourType, palette, transparency }: PngFacts, { colours, alpha }: DecodedPng) {
  const most = 2 ** bits - 1
  const clear = transparency && colourType !== 3 ? transparentColour(transparency) : undefined
  return (pixel: number, row: Uint8Array, first: number): void => {
    const value = (channel: number) => sample(row, first + channel, bits)
    const byte = (channel: number) => Math.round((value(channel) * 255) / most)
    if (colourType === 3) {
      const entry = value(0)
      for (let channel = 0; channel < 3; channel++) colours[pixel * 3 + channel] = palette?.[entry * 3 + channel] ?? 0
      alpha[pixel] = transparency?.[entry] ?? 255
      return
    }
    const grey = colourType === 0 || colourType === 4
    for (let channel = 0; channel < 3; channel++) colours[pixel * 3 + channel] = byte(grey ? 0 : channel)
    if (colourType === 4 || colourType === 6) alpha[pixel] = byte(grey ? 1 : 3)
    else if (clear?.every((wanted, channel) => value(channel) === wanted)) alpha[pixel] = 0
  }
}

function sample(row: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return row[index] ?? 0
  if (bits === 16) return ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0)
  const perByte = 8 / bits
  const shift = 8 - bits * ((index % perByte) + 1)
  return ((row[Math.floor(index / perByte)] ?? 0) >> shift) & (2 ** bits - 1)
}

function transparentColour(transparency: Uint8Array): number[] {
  const values: number[] = []
  for (let at = 0; at + 1 < transparency.length; at += 2)
    values.push(((transparency[at] ?? 0) << 8) | (transparency[at + 1] ?? 0))
  return values
}
