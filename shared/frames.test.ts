import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeFrame, readFrames } from './frames'

const joined = (values: unknown[]) => {
  const parts = values.flatMap((value) => encodeFrame(value))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (bytes: Uint8Array, chunk = 7, maxBytes = 1_000_000) => {
  const values: unknown[] = []
  for await (const value of readFrames(inChunks(bytes, chunk), maxBytes)) values.push(value)
  return values
}

const forge = (json: string, bytes: number) => {
  const text = new TextEncoder().encode(json)
  const frame = new Uint8Array(8 + text.length + bytes)
  new DataView(frame.buffer).setUint32(0, text.length)
  new DataView(frame.buffer).setUint32(4, bytes)
  frame.set(text, 8)
  return frame
}

test('values with bytes anywhere in them come back equal, however the stream is cut', async () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.uint8Array({ maxLength: 40 }),
  )
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 }),
    ),
  })).value
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 4 }), fc.integer({ min: 1, max: 64 }), async (values, chunk) => {
      const sent = values.map((item) => ({ item }))
      const zero = JSON.stringify(sent, (_key, item: unknown) => (Object.is(item, -0) ? 0 : item))
      const got = JSON.stringify(await read(joined(sent), chunk))
      expect(got).toBe(zero)
    }),
    { numRuns: 200 },
  )
})

test('a stream that ends inside a frame is an error, not a value', async () => {
  const bytes = joined([{ text: 'whole' }])
  for (let length = 1; length < bytes.length; length++) {
    await expect(read(bytes.subarray(0, length))).rejects.toThrow('ended inside a frame')
  }
})

test('a frame that claims too much is refused before it is read', async () => {
  const bytes = joined([new Uint8Array(100)])
  await expect(read(bytes, 8, 99)).rejects.toThrow('frame too large')
})

test('placeholders that do not fit their bytes are refused', async () => {
  await expect(read(forge('{"$bin":9}', 4))).rejects.toThrow('bad frame')
  await expect(read(forge('{"$bin":-1}', 4))).rejects.toThrow('bad frame')
  await expect(read(forge('{}', 4))).rejects.toThrow('bad frame')
})

test('the reserved key is refused where a value would forge a placeholder', () => {
  expect(() => encodeFrame({ $bin: 3 })).toThrow('reserved key')
})
