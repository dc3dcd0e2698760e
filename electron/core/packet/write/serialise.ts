import { deflateSync } from 'node:zlib'
import { type PackContent, packed } from './packed'
import { type PDFContext, PDFInvalidObject, type PDFObject, PDFRawStream, type PDFRef, PDFStream } from './pdf-objects'

/** Larger streams pack better; a reader unpacks a whole one to reach a single object. */
const OBJECTS_PER_STREAM = 1000
/** Type, offset or number of the stream, index in the stream. */
const ENTRY = [1, 4, 2] as const
const ROW = 7
/** Old readers and file transfers look at these bytes to tell that the file is not text. */
const HEADER = Buffer.from('%PDF-1.7\n%\u0081\u0081\u0081\u0081\n', 'latin1')

interface Entry {
  number: number
  kind: 1 | 2
  place: number
  index: number
}

/**
 * The file's bytes: objects in packed streams, then the table that finds them. The library's own writer does the same
 * with a deflate in JavaScript, object by object, and takes as long as everything before it.
 */
export function serialise(context: PDFContext, pack: PackContent = packed): Uint8Array {
  const file = new FileParts()
  const small: [PDFRef, PDFObject][] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (standsAlone(ref, object)) file.add(ref, bytesOf(object))
    else small.push([ref, object])
  }
  for (let at = 0; at < small.length; at += OBJECTS_PER_STREAM)
    addObjectStream(file, context, small.slice(at, at + OBJECTS_PER_STREAM), pack)
  return file.finish(context)
}

const standsAlone = ({ generationNumber }: PDFRef, object: PDFObject): boolean =>
  object instanceof PDFStream || object instanceof PDFInvalidObject || generationNumber !== 0

class FileParts {
  readonly #parts: Uint8Array[] = [HEADER]
  readonly #entries: Entry[] = []
  #length = HEADER.length

  add({ objectNumber, generationNumber }: PDFRef, body: Uint8Array): void {
    this.#entries.push({ number: objectNumber, kind: 1, place: this.#length, index: generationNumber })
    this.#write(Buffer.from(`${objectNumber} ${generationNumber} obj\n`, 'latin1'))
    this.#write(body)
    this.#write(END)
  }

  addPacked(number: number, stream: number, index: number): void {
    this.#entries.push({ number, kind: 2, place: stream, index })
  }

  finish(context: PDFContext): Uint8Array {
    const ref = context.nextRef()
    const start = this.#length
    const size = ref.objectNumber + 1
    const entries = [...this.#entries, { number: ref.objectNumber, kind: 1 as const, place: start, index: 0 }]
    const rows = crossReferences(entries, size)
    const { Root, Info, ID } = context.trailerInfo
    const table = deflateSync(rows)
    const dictionary = context.obj({
      Type: 'XRef',
      Size: size,
      W: [...ENTRY],
      Root,
      Info,
      ID,
      Length: table.length,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 12, Columns: ROW },
    })
    this.#write(Buffer.from(`${ref.objectNumber} 0 obj\n`, 'latin1'))
    this.#write(bytesOf(PDFRawStream.of(dictionary, table)))
    this.#write(END)
    this.#write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
    return joined(this.#parts, this.#length)
  }

  #write(part: Uint8Array): void {
    this.#parts.push(part)
    this.#length += part.length
  }
}

/** Memory of its own, which can be handed to another thread as it is. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const END = Buffer.from('\nendobj\n', 'latin1')
const STREAM = Buffer.from('\nstream\n', 'latin1')
const END_STREAM = Buffer.from('\nendstream', 'latin1')

function bytesOf(object: PDFObject): Uint8Array {
  if (!(object instanceof PDFRawStream)) {
    const bytes = Buffer.alloc(object.sizeInBytes())
    object.copyBytesInto(bytes, 0)
    return bytes
  }
  // A stream of somebody else's file may claim another length than it has, above all once it is decrypted.
  object.updateDict()
  return Buffer.concat([Buffer.from(object.dict.toString(), 'latin1'), STREAM, object.contents, END_STREAM])
}

function addObjectStream(
  file: FileParts,
  context: PDFContext,
  objects: readonly [PDFRef, PDFObject][],
  pack: PackContent,
): void {
  const ref = context.nextRef()
  let offset = 0
  const numbers: string[] = []
  const texts: string[] = []
  objects.forEach(([{ objectNumber }, object], index) => {
    const text = `${object.toString()}\n`
    numbers.push(`${objectNumber} ${offset}`)
    texts.push(text)
    offset += text.length
    file.addPacked(objectNumber, ref.objectNumber, index)
  })
  const head = `${numbers.join(' ')}\n`
  const content = pack(head + texts.join(''))
  const dictionary = context.obj({
    Type: 'ObjStm',
    N: objects.length,
    First: head.length,
    Filter: 'FlateDecode',
    Length: content.length,
  })
  file.add(ref, bytesOf(PDFRawStream.of(dictionary, content)))
}

/** One row per object number, each as its difference to the row above: neighbours differ little, so it packs well. */
function crossReferences(entries: readonly Entry[], size: number): Uint8Array {
  const rows = Buffer.alloc(size * ROW)
  // Numbers that stand for nothing are free, with the generation that can never be used again.
  for (let number = 0; number < size; number++) rows.writeUInt16BE(65_535, number * ROW + 5)
  for (const { number, kind, place, index } of entries) {
    rows[number * ROW] = kind
    rows.writeUInt32BE(place, number * ROW + 1)
    rows.writeUInt16BE(index, number * ROW + 5)
  }
  const predicted = Buffer.alloc(size * (ROW + 1))
  for (let number = 0; number < size; number++) {
    predicted[number * (ROW + 1)] = 2
    for (let column = 0; column < ROW; column++) {
      const at = number * ROW + column
      predicted[number * (ROW + 1) + 1 + column] = (rows[at] ?? 0) - (number > 0 ? (rows[at - ROW] ?? 0) : 0)
    }
  }
  return predicted
}
