// The one module that names pdf-lib: a change of library stays in write/, a change of version stays here.
import { deflateSync } from 'node:zlib'
import { PDFHexString, PDFObject, PDFRawStream, PDFString, type PDFContext } from 'pdf-lib'

export {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFInvalidObject,
  PDFObject,
  PDFObjectCopier,
  PDFOptionList,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  PDFTextField,
} from 'pdf-lib'

type Literal = Parameters<PDFContext['stream']>[1]

/** A compressed stream. Node's own deflate is many times faster than one in JavaScript. */
export function deflated(context: PDFContext, bytes: Uint8Array | string, entries: Literal = {}): PDFRawStream {
  const packed = deflateSync(bytes)
  return PDFRawStream.of(context.obj({ ...entries, Filter: 'FlateDecode', Length: packed.length }), packed)
}

// Of these, every reader's table says the same as ASCII.
const PLAIN = /^[ -~]*$/

/** A text string that any reader shows as it is, whatever its script. */
export const textString = (text: string): PDFHexString | PDFString =>
  PLAIN.test(text) ? PDFString.of(text.replaceAll(/[\\()]/g, String.raw`\$&`)) : PDFHexString.fromText(text)

/** A number as content streams like it: at most three decimals, no exponent, no trailing zeros. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** UTF-16BE in hexadecimal digits. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return hex
}

/** An object that is already spelled out. A tree of ten thousand of them costs strings instead of dictionaries. */
export class SpelledObject extends PDFObject {
  readonly #text: string

  constructor(text: string) {
    super()
    this.#text = text
  }

  override clone(): SpelledObject {
    return this
  }

  override toString(): string {
    return this.#text
  }

  override sizeInBytes(): number {
    return this.#text.length
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return Buffer.from(buffer.buffer, buffer.byteOffset).write(this.#text, offset, 'latin1')
  }
}
