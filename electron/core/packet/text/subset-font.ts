import { readFileSync } from 'node:fs'

/** The part of HarfBuzz's subsetting interface that is called; the package has no types for it. */
interface SubsetExports {
  memory: WebAssembly.Memory
  _initialize: () => void
  malloc: (size: number) => number
  free: (pointer: number) => void
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  hb_blob_destroy: (blob: number) => void
  hb_blob_get_length: (blob: number) => number
  hb_blob_get_data: (blob: number, length: number) => number
  hb_face_create: (blob: number, index: number) => number
  hb_face_destroy: (face: number) => void
  hb_face_reference_blob: (face: number) => number
  hb_set_add: (set: number, value: number) => void
  hb_subset_input_create_or_fail: () => number
  hb_subset_input_destroy: (input: number) => void
  hb_subset_input_set: (input: number, kind: number) => number
  hb_subset_input_glyph_set: (input: number) => number
  hb_subset_input_set_flags: (input: number, flags: number) => void
  hb_subset_or_fail: (face: number, input: number) => number
}

/** Cuts a font down to the given glyphs; they keep their numbers. */
export type SubsetFont = (bytes: Uint8Array, glyphs: Iterable<number>) => Uint8Array

const READ_ONLY = 1
const NO_HINTING = 0x1
const RETAIN_GLYPH_IDS = 0x2
const NO_LAYOUT_CLOSURE = 0x200
const DROPPED_TABLES = 3
// A PDF's font needs outlines and widths only: text, names and layout are the PDF's own business.
const NEEDLESS = 'GSUB GPOS GDEF cmap name OS/2 post DSIG STAT gasp meta vhea vmtx VORG BASE'.split(' ')

/** Loads the subsetter with the first font. The build copies the file beside the program (electron.vite.config.ts). */
export function createSubsetter(): SubsetFont {
  let harfbuzz: SubsetExports | undefined
  return (bytes, glyphs) => subset((harfbuzz ??= startSubsetter()), bytes, glyphs)
}

function startSubsetter(): SubsetExports {
  const file = new URL('../../../../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm', import.meta.url)
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)))
  const harfbuzz = exports as unknown as SubsetExports
  // oxlint-disable-next-line no-underscore-dangle -- the name that every such program exports
  harfbuzz._initialize()
  return harfbuzz
}

function subset(harfbuzz: SubsetExports, bytes: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const data = harfbuzz.malloc(bytes.length)
  new Uint8Array(harfbuzz.memory.buffer).set(bytes, data)
  const blob = harfbuzz.hb_blob_create(data, bytes.length, READ_ONLY, 0, 0)
  const face = harfbuzz.hb_face_create(blob, 0)
  const input = makeInput(harfbuzz, glyphs)
  const made = harfbuzz.hb_subset_or_fail(face, input)
  try {
    if (!made) throw new Error('the font could not be cut down')
    return copyOut(harfbuzz, made)
  } finally {
    if (made) harfbuzz.hb_face_destroy(made)
    harfbuzz.hb_subset_input_destroy(input)
    harfbuzz.hb_face_destroy(face)
    harfbuzz.hb_blob_destroy(blob)
    harfbuzz.free(data)
  }
}

function makeInput(harfbuzz: SubsetExports, glyphs: Iterable<number>): number {
  const input = harfbuzz.hb_subset_input_create_or_fail()
  harfbuzz.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GLYPH_IDS | NO_LAYOUT_CLOSURE)
  const wanted = harfbuzz.hb_subset_input_glyph_set(input)
  for (const glyph of glyphs) harfbuzz.hb_set_add(wanted, glyph)
  const dropped = harfbuzz.hb_subset_input_set(input, DROPPED_TABLES)
  for (const table of NEEDLESS) harfbuzz.hb_set_add(dropped, tableTag(table))
  return input
}

const tableTag = (name: string): number => Buffer.from(name, 'latin1').readUInt32BE()

function copyOut(harfbuzz: SubsetExports, face: number): Uint8Array {
  const blob = harfbuzz.hb_face_reference_blob(face)
  const start = harfbuzz.hb_blob_get_data(blob, 0)
  const copy = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + harfbuzz.hb_blob_get_length(blob))
  harfbuzz.hb_blob_destroy(blob)
  return copy
}
