import { inflateRawSync } from 'node:zlib'
import { decode } from 'html-entities'
import type { FileText } from './file-text'

/** Bytes of XML that one file may unpack to. */
const MOST_BYTES = 32 * 1024 * 1024
const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/

/** The words of a .docx, .odt, .pptx or .odp; slides are its pages. @throws Error for a file that is no such archive. */
export function readOffice(bytes: Uint8Array): FileText['parts'] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wanted = entriesOf(archive).filter(
    ({ name }) => name === 'word/document.xml' || name === 'content.xml' || SLIDE.test(name),
  )
  let left = MOST_BYTES
  const parts = wanted.map((entry) => {
    const xml = unpack(archive, entry, left)
    left -= xml.length
    const [, slide] = SLIDE.exec(entry.name) ?? []
    return { page: slide ? Number(slide) : null, text: wordsOf(xml.toString('utf8')) }
  })
  return parts.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0))
}

const END_OF_LINE = /<\/(?:w:p|a:p|text:p|text:h)>|<(?:w:br|w:tab|a:br|text:tab|text:line-break|text:s)\b[^>]*\/>/g

const wordsOf = (xml: string) => decode(xml.replace(END_OF_LINE, '\n').replace(/<[^>]*>/g, ''), { level: 'xml' })

interface Entry {
  name: string
  method: number
  size: number
  /** Where its own head begins. */
  offset: number
}

/** The directory at the end of a ZIP archive (APPNOTE.TXT, 4.3.12). */
function entriesOf(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end === -1) throw new Error('This is no ZIP archive.')
  const entries: Entry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error('The directory of the archive is damaged.')
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field))
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength!),
      method: archive.readUInt16LE(at + 10),
      size: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength! + extra! + comment!
  }
  return entries
}

function unpack(archive: Buffer, { method, size, offset }: Entry, limit: number): Buffer {
  const from = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  const packed = archive.subarray(from, from + size)
  if (method === 0) return packed.subarray(0, limit)
  if (method !== 8) throw new Error('The archive is packed in a way that is not known here.')
  return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) })
}
