import type { Tone } from '../inline'

/** Red, green and blue from 0 to 1, in sRGB. */
export type Colour = readonly [number, number, number]

export function hex(code: string): Colour {
  const channel = (at: number) => Number.parseInt(code.slice(at, at + 2), 16) / 255
  return [channel(0), channel(2), channel(4)]
}

export type Palette = Readonly<Record<Tone | 'rule' | 'tint' | 'bar' | 'white', Colour>>

/** The whole palette. Every text colour keeps 4.5 : 1 against white and against the tint. */
export const palette: Palette = {
  ink: hex('1C2129'),
  muted: hex('5F6771'),
  accent: hex('124A7A'),
  positive: hex('0B6450'),
  caution: hex('8A4B08'),
  rule: hex('CCD1D9'),
  tint: hex('F2F6FA'),
  bar: hex('BCC9D9'),
  white: hex('FFFFFF'),
}
