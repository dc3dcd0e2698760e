import type { Attachment } from '@shared/records/record'
import type { AttachmentBlock, ImageBlock } from '../tree'
import type { Exhibit } from './material'
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
const isImage = ({ type, name }: Attachment) => /^image\/(png|jpeg)$/.test(type) || /\.(png|jpe?g)$/i.test(name)

/**
 * The files of one exhibit that a packet can show. File names are left out: they were never written for a reader, and
 * may name what must not be named.
 */
export function attachedIn(record: Exhibit): AttachedFiles {
  const pdfs = record.attachments.filter(isDocument)
  const pictures = record.attachments.filter((file) => !isDocument(file) && isImage(file))
  return {
    documents: pdfs.map(({ sha256 }, index) => ({
      anchor: `pages-${record.exhibit}-${index + 1}`,
      label: pdfs.length === 1 ? 'Document' : `Document ${index + 1}`,
      block: {
        type: 'attachment',
        exhibit: record.exhibit,
        anchor: `pages-${record.exhibit}-${index + 1}`,
        title: pdfs.length === 1 ? record.title : `${record.title} (${index + 1})`,
        sha256,
      },
    })),
    images: pictures.map(({ sha256 }, index) => ({
      type: 'image',
      sha256,
      alt: pictures.length === 1 ? `Picture of ${record.title}` : `Picture ${index + 1} of ${record.title}`,
    })),
    others: record.attachments.length - pdfs.length - pictures.length,
  }
}

/** The pages of every attached PDF, each document under its exhibit's number. */
export const attachedDocuments: AppendixMaker = ({ exhibits }) => {
  const blocks = exhibits.flatMap((record) => attachedIn(record).documents.map(({ block }) => block))
  return blocks.length === 0 ? null : { id: 'attached', title: 'Attached documents', blocks }
}
