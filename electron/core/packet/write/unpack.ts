import { constants, inflateSync } from 'node:zlib'
import { NotShowable } from './not-showable'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFStream,
} from './pdf-objects'

/** No honest page draws with more than this, in bytes. */
const MOST_CONTENT = 64 * 1024 * 1024
/** All objects of a file that lie packed in streams together, in bytes. */
const MOST_OBJECTS = 256 * 1024 * 1024

const BOMB = new Set(['ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG'])

/** Bytes of a stream without its filters; nothing where it is broken. @throws NotShowable where it swells without end. */
export function unpacked(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents()
  const packed = onlyDeflated(stream) ? inflated(stream.contents, MOST_CONTENT) : undefined
  if (packed) return packed
  try {
    return decodePDFRawStream(stream).decode()
  } catch {
    // What cannot be unpacked draws nothing; the page is then reported as empty.
    return new Uint8Array()
  }
}

function onlyDeflated({ dict }: PDFRawStream): boolean {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('FlateDecode') && !hasPredictor(dict.lookup(PDFName.of('DecodeParms')))
}

function hasPredictor(parameters: PDFObject | undefined): boolean {
  const only = parameters instanceof PDFArray ? parameters.lookup(0) : parameters
  return only instanceof PDFDict && only.has(PDFName.of('Predictor'))
}

/** Undefined where the data is broken. A stream that was cut off gives what came before. */
function inflated(bytes: Uint8Array, most: number, told = most): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (error instanceof Error && 'code' in error && BOMB.has(String(error.code))) throw tooLarge(told)
    return undefined
  }
}

const tooLarge = (most: number) => new NotShowable(`it unpacks to more than ${most / 1024 / 1024} MB`)

const HEAD = 512

/**
 * Refuses a file whose packed objects would fill the memory while it is parsed: the parser itself knows no limit.
 * @throws NotShowable
 */
export function refuseSwelling(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST_OBJECTS
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const head = file.subarray(Math.max(0, at - HEAD), at).toString('latin1')
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    if (!/\/(?:ObjStm|XRef)\b/.test(dictionary) || !dictionary.includes('/FlateDecode')) continue
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7
    left -= inflated(file.subarray(start), left + 1, MOST_OBJECTS)?.length ?? 0
    if (left < 0) throw tooLarge(MOST_OBJECTS)
  }
}
