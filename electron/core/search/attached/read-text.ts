import { fileText, textFormatOf, without, type FileText, type TextJob } from './file-text'
import { readOffice } from './read-office'
import { readPdfText } from './read-pdf-text'

/** Reads the text of a file. A file that cannot be read gives none; it never throws for what is in a file. */
export async function readText(job: TextJob): Promise<FileText> {
  try {
    const format = textFormatOf(job)
    if (format === 'pdf') return await readPdfText(job.bytes)
    if (format === 'office') return fileText(readOffice(job.bytes))
    return format === 'plain' ? fileText([{ page: null, text: decode(job.bytes) }]) : without('empty')
  } catch {
    return without('failed')
  }
}

/** Text files of Windows are often UTF-16, which their first bytes say. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  // Many nothings mean that it is no text, whatever it is called.
  return text.slice(0, 1_000).includes('\u0000') ? '' : text
}
