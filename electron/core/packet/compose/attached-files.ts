import { readPageRange } from '@shared/records/page-range'
import type { Attachment } from '@shared/records/record-shape'
import type { AttachmentBlock, ImageBlock } from '../tree'
import type { PacketRecord } from '../disclosure/packet-record'
import type { Exhibit } from './material'
import type { PictureOf } from './rich-text'
import type { AppendixMaker } from './section'

/** A PDF whose pages stand at the end of the packet. */
interface AttachedDocument {
  anchor: string
  /** What leads there: "Document", "Document 2". */
  label: string
  block: AttachmentBlock
}

export interface AttachedFiles {
  documents: AttachedDocument[]
  images: ImageBlock[]
  /** Files of other types, which no page can show. */
  others: number
}

const isDocument = ({ type, name }: Attachment) => type === 'application/pdf' || /\.pdf$/i.test(name)
/** Of any type: a picture that cannot be printed is named with the reason. */
const isImage = ({ type, name }: Attachment) =>
  type.startsWith('image/') || /\.(png|jpe?g|webp|avif|gif|heic|heif|svg|tiff?|bmp)$/i.test(name)

/**
 * The files of one exhibit that a packet can show. File names are left out: they were never written for a reader, and
 * may name what must not be named.
 */
export function attachedIn(record: Exhibit): AttachedFiles {
  const pdfs = record.attachments.filter(isDocument)
  const pictures = record.attachments.filter((file) => !isDocument(file) && isImage(file))
  return {
    documents: pdfs.map(({ sha256, size, pages, exact }, index) => ({
      anchor: `pages-${record.exhibit}-${index + 1}`,
      label: pdfs.length === 1 ? 'Document' : `Document ${index + 1}`,
      block: {
        type: 'attachment',
        exhibit: record.exhibit,
        anchor: `pages-${record.exhibit}-${index + 1}`,
        title: pdfs.length === 1 ? record.title : `${record.title} (${index + 1})`,
        sha256,
        size,
        ...chosenPages(pages),
        ...(exact && { exact }),
      },
    })),
    images: pictures.map(({ sha256, size }, index) => ({
      type: 'image',
      sha256,
      size,
      alt: pictures.length === 1 ? `Picture of ${record.title}` : `Picture ${index + 1} of ${record.title}`,
    })),
    others: record.attachments.length - pdfs.length - pictures.length,
  }
}

/** The pictures that a record's own texts show: `![What it shows](attachment:3f2a…)` names one by how its digest begins. */
export const pictureIn =
  ({ attachments }: Pick<PacketRecord, 'attachments'>): PictureOf =>
  (target, alt) => {
    const file = attachments.find((one) => target.length >= LEAST_DIGITS && one.sha256.startsWith(target))
    if (!file || !isImage(file)) return null
    const { sha256, size } = file
    return { type: 'image', sha256, size, alt: alt || 'Picture', ...(alt && { caption: alt }) }
  }

const LEAST_DIGITS = 8

function chosenPages(text: string | undefined): Pick<AttachmentBlock, 'pages'> {
  const pages = readPageRange(text ?? '')
  // What cannot be read never got past the record's schema; should it have, more pages are better than none.
  return typeof pages === 'string' || pages.length === 0 ? {} : { pages }
}

/** What the last lines of a packet say of pages that go in as they are; empty where there are none. */
export function aboutExactCopies(exhibits: readonly Exhibit[]): string {
  const copied = exhibits.filter((record) => attachedIn(record).documents.some(({ block }) => block.exact))
  if (copied.length === 0) return ''
  const names = copied.map(({ exhibit }) => exhibit).join(', ')
  return ` The attached pages of ${names} are exact copies, which are not tagged: this file makes no claim to PDF/UA or PDF/A.`
}

/** The pages of every attached PDF, each document under its exhibit's number. */
export const attachedDocuments: AppendixMaker = ({ exhibits }) => {
  const blocks = exhibits.flatMap((record) => attachedIn(record).documents.map(({ block }) => block))
  return blocks.length === 0 ? null : { id: 'attached', title: 'Attached documents', blocks }
}
