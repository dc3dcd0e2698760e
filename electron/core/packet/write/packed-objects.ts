import { createInflate, inflateSync } from 'node:zlib'

/** Bytes that all broken streams of a file may unpack to together. */
const MOST = 64 * 1024 * 1024
const HEAD = 512
const PIECE = 1024

/** The objects that broken streams of packed objects still have, spelled out one by one. */
export async function packedObjects(file: Buffer): Promise<string[]> {
  const found: string[] = []
  let left = MOST
  for (let at = file.indexOf('/ObjStm'); at !== -1; at = file.indexOf('/ObjStm', at + 7)) {
    const start = file.indexOf('stream', at)
    const head = file.subarray(Math.max(0, at - HEAD), start).toString('latin1')
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    if (start === -1 || start - at > HEAD || !dictionary.includes('/FlateDecode')) continue
    const end = file.indexOf('endstream', start)
    const packed = file.subarray(file[start + 6] === 0x0d ? start + 8 : start + 7, end === -1 ? undefined : end)
    if (isSound(packed, left)) continue
    // oxlint-disable-next-line no-await-in-loop -- each takes from what the ones before it left
    const text = await unpackedSoFar(packed, left)
    left -= text.length
    found.push(...spelledOut(text, dictionary))
  }
  return found
}

function isSound(packed: Buffer, most: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: Math.max(1, most) })
    return true
  } catch {
    // Whatever is wrong with it, it is read as far as it goes.
    return false
  }
}

/** What a stream gives before it breaks. */
function unpackedSoFar(packed: Buffer, most: number): Promise<string> {
  return new Promise((resolve) => {
    const parts: string[] = []
    let length = 0
    const inflate = createInflate({ chunkSize: PIECE })
    const finish = () => {
      inflate.destroy()
      resolve(parts.join(''))
    }
    inflate.on('data', (part: Buffer) => {
      parts.push(part.toString('latin1'))
      length += part.length
      if (length > most) finish()
    })
    inflate.on('error', finish)
    inflate.on('end', finish)
    inflate.end(packed)
  })
}

/** The stream begins with pairs of an object's number and its place after the first of them. */
function spelledOut(text: string, dictionary: string): string[] {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1])
  const pairs = [...text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)].map(([, number, place]) => ({
    number: Number(number),
    place: first + Number(place),
  }))
  // The last one that begins before the break is not known to end there.
  return pairs.flatMap(({ number, place }, index) => {
    const end = pairs[index + 1]?.place ?? Number.POSITIVE_INFINITY
    return end < text.length ? [`${number} 0 obj\n${text.slice(place, end)}\nendobj\n`] : []
  })
}
