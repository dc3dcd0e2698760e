/**
 * The frame that carries a contract value over a byte stream: u32 length of the JSON, u32 length of the bytes (both big
 * endian), the JSON in UTF-8, the bytes. In the JSON a Uint8Array stands as {"$bin": length}; the arrays follow in that
 * order. A value holds JSON and Uint8Array only: no Date, Map or bigint.
 */
const MAX_JSON = 64 * 1024 * 1024
const HEAD = 8
const utf8 = new TextDecoder('utf-8', { fatal: true })

type Part = Uint8Array<ArrayBuffer>

class Placeholder {
  readonly $bin: number
  constructor(length: number) {
    this.$bin = length
  }
}

/** The parts of a frame, not joined: give them to new Blob(parts), or write one after another. */
export function encodeFrame(value: unknown): Part[] {
  const arrays: Part[] = []
  // To be asked about every value costs several times what writing it costs, and few answers hold bytes.
  const json = isPlain(value) ? JSON.stringify(value) : JSON.stringify(value, taking(arrays))
  const text = new TextEncoder().encode(json ?? 'null')
  const head = new Uint8Array(HEAD)
  const view = new DataView(head.buffer)
  view.setUint32(0, text.byteLength)
  view.setUint32(
    4,
    arrays.reduce((sum, array) => sum + array.byteLength, 0),
  )
  return [head, text, ...arrays]
}

/** Puts bytes aside and leaves how many they were. */
const taking = (arrays: Part[]) => (_key: string, item: unknown) => {
  if (item === null || typeof item !== 'object') return item
  if (item instanceof Uint8Array) {
    arrays.push(item as Part)
    return new Placeholder(item.byteLength)
  }
  if (!(item instanceof Placeholder) && Object.hasOwn(item, '$bin')) throw new TypeError('"$bin" is a reserved key')
  return item
}

/** Whether nothing in a value is bytes, or reads like them. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true
  if (value instanceof Uint8Array) return false
  if (Array.isArray(value)) return value.every(isPlain)
  for (const name in value)
    if (name === '$bin' || !isPlain((value as Readonly<Record<string, unknown>>)[name])) return false
  return true
}

/**
 * The values in a stream of frames.
 * @throws RangeError when a frame claims more than the caps, or the stream ends inside one.
 */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator {
  const queue = new ByteQueue()
  let lengths: { json: number; bytes: number } | undefined
  for await (const chunk of chunks) {
    queue.push(chunk)
    for (;;) {
      if (!lengths) {
        if (queue.length < HEAD) break
        lengths = readHead(queue.take(HEAD), maxBytes)
      }
      if (queue.length < lengths.json + lengths.bytes) break
      const body = queue.take(lengths.json + lengths.bytes)
      yield decodeParts(body.subarray(0, lengths.json), body.subarray(lengths.json))
      lengths = undefined
    }
  }
  if (queue.length > 0 || lengths) throw new RangeError('the stream ended inside a frame')
}

function readHead(head: Uint8Array, maxBytes: number) {
  const view = new DataView(head.buffer, head.byteOffset, HEAD)
  const lengths = { json: view.getUint32(0), bytes: view.getUint32(4) }
  if (lengths.json > MAX_JSON || lengths.bytes > maxBytes) throw new RangeError('frame too large')
  return lengths
}

function decodeParts(json: Uint8Array, bytes: Uint8Array): unknown {
  const text = utf8.decode(json)
  if (bytes.byteLength === 0 && !text.includes('"$bin"')) return JSON.parse(text)
  let at = 0
  const value: unknown = JSON.parse(text, (_key, item: unknown) => {
    const length = item !== null && typeof item === 'object' ? (item as { $bin?: unknown }).$bin : undefined
    if (typeof length !== 'number') return item
    if (!Number.isInteger(length) || length < 0 || at + length > bytes.byteLength) throw new RangeError('bad frame')
    at += length
    return bytes.subarray(at - length, at)
  })
  if (at !== bytes.byteLength) throw new RangeError('bad frame')
  return value
}

/** Chunks that wait to be joined; joined once per frame, so a large body is not copied chunk by chunk. */
class ByteQueue {
  private chunks: Uint8Array[] = []
  length = 0

  push(chunk: Uint8Array) {
    this.chunks.push(chunk)
    this.length += chunk.byteLength
  }

  take(count: number): Uint8Array {
    const joined = this.chunks.length === 1 ? this.chunks[0]! : this.join()
    const rest = joined.subarray(count)
    this.chunks = rest.byteLength > 0 ? [rest] : []
    this.length = rest.byteLength
    return joined.subarray(0, count)
  }

  private join(): Uint8Array {
    const joined = new Uint8Array(this.length)
    let at = 0
    for (const chunk of this.chunks) {
      joined.set(chunk, at)
      at += chunk.byteLength
    }
    return joined
  }
}
