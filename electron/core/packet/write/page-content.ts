import { PDFArray, type PDFPage, PDFStream } from './pdf-objects'
import { unpacked } from './unpack'

/** What a page draws, as one stream. A page without content draws nothing. */
export function pageContent({ node, doc }: PDFPage): Uint8Array {
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => doc.context.lookup(part)) : [contents]
  const parts = streams.filter((stream) => stream instanceof PDFStream).map(unpacked)
  // A new line between the parts: an operator may not grow together with the next one.
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

const PAINTS = /(?:^|[\s\])>}])(?:f\*?|F|B\*?|b\*?|S|s|Tj|TJ|'|"|Do|sh|EI)(?=[\s/[(<%]|$)/

/** Whether the content has any operator that leaves something on the page. */
export const paints = (content: Uint8Array): boolean => PAINTS.test(Buffer.from(content).toString('latin1'))
