import { readFileSync } from 'node:fs'

/** The part of HarfBuzz's interface that is called. Pointers and lengths are bytes of its memory. */
interface HarfBuzzExports {
  memory: WebAssembly.Memory
  __wasm_call_ctors: () => void
  malloc: (size: number) => number
  free: (pointer: number) => void
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  hb_blob_destroy: (blob: number) => void
  hb_blob_get_length: (blob: number) => number
  hb_blob_get_data: (blob: number, length: number) => number
  hb_face_create: (blob: number, index: number) => number
  hb_face_get_upem: (face: number) => number
  hb_face_collect_unicodes: (face: number, set: number) => void
  hb_face_reference_table: (face: number, tag: number) => number
  hb_font_create: (face: number) => number
  hb_font_get_glyph_h_advance: (font: number, glyph: number) => number
  hb_font_get_h_extents: (font: number, extents: number) => number
  hb_set_create: () => number
  hb_set_destroy: (set: number) => void
  hb_set_get_population: (set: number) => number
  hb_set_next_many: (set: number, after: number, values: number, most: number) => number
  hb_buffer_create: () => number
  hb_buffer_reset: (buffer: number) => void
  hb_buffer_add_utf16: (buffer: number, text: number, length: number, start: number, count: number) => void
  hb_buffer_set_cluster_level: (buffer: number, level: number) => void
  hb_buffer_set_flags: (buffer: number, flags: number) => void
  hb_buffer_set_direction: (buffer: number, direction: number) => void
  hb_buffer_set_language: (buffer: number, language: number) => void
  hb_buffer_guess_segment_properties: (buffer: number) => void
  hb_buffer_get_length: (buffer: number) => number
  hb_buffer_get_glyph_infos: (buffer: number, length: number) => number
  hb_buffer_get_glyph_positions: (buffer: number, length: number) => number
  hb_language_from_string: (text: number, length: number) => number
  hb_shape: (font: number, buffer: number, features: number, count: number) => void
}

/** HarfBuzz and its memory. Views of the memory are good until the next call. */
export interface HarfBuzz {
  calls: HarfBuzzExports
  bytes: () => Uint8Array
  units: () => Uint16Array
  words: () => Int32Array
}

let program: WebAssembly.Module | undefined

/** Starts HarfBuzz. The build copies the file beside the program (electron.vite.config.ts). */
export function startHarfBuzz(): HarfBuzz {
  // The package's own wrapper makes objects of every glyph; loading and shaping take half as long again with it.
  const file = new URL('../../../../node_modules/harfbuzzjs/dist/harfbuzz.wasm', import.meta.url)
  program ??= new WebAssembly.Module(readFileSync(file))
  const instance = new WebAssembly.Instance(
    program,
    imports(() => calls.memory),
  )
  const calls = instance.exports as unknown as HarfBuzzExports
  // oxlint-disable-next-line no-underscore-dangle -- the name that every such program exports
  calls.__wasm_call_ctors()
  return { calls, ...viewsOf(calls.memory) }
}

const PAGE = 65_536

function stop(): never {
  throw new Error('HarfBuzz stopped')
}

/** What the program asks of the world: more memory, and nothing else that ever happens. */
function imports(memory: () => WebAssembly.Memory): WebAssembly.Imports {
  return {
    wasi_snapshot_preview1: { proc_exit: stop },
    env: {
      _abort_js: stop,
      _emscripten_runtime_keepalive_clear: () => {},
      _setitimer_js: () => 0,
      emscripten_resize_heap(size: number): boolean {
        const has = memory().buffer.byteLength
        // Larger than what was asked for, as the next question costs a copy of all.
        const wanted = Math.max(size >>> 0, has * 1.5)
        try {
          memory().grow(Math.ceil((wanted - has) / PAGE))
          return true
        } catch {
          return false
        }
      },
    },
  }
}

function viewsOf(memory: WebAssembly.Memory): Omit<HarfBuzz, 'calls'> {
  let bytes = new Uint8Array(memory.buffer)
  let units = new Uint16Array(memory.buffer)
  let words = new Int32Array(memory.buffer)
  // Memory that grew is another buffer.
  const renew = () => {
    if (bytes.buffer === memory.buffer) return
    bytes = new Uint8Array(memory.buffer)
    units = new Uint16Array(memory.buffer)
    words = new Int32Array(memory.buffer)
  }
  return {
    bytes: () => (renew(), bytes),
    units: () => (renew(), units),
    words: () => (renew(), words),
  }
}
