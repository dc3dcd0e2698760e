interface FileType {
  /** Text at a byte offset by which the type is known. */
  marks: readonly (readonly [number, string])[]
  reason: string
}

const PRINTABLE = 'only PDF, JPEG and PNG can be printed'

/** The types people attach that no packet can hold as they are, by their first bytes. */
const TYPES: readonly FileType[] = [
  {
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    reason: 'it is a WebP picture; attach its PNG copy (its record offers to make one)',
  },
  { marks: [[0, 'GIF8']], reason: 'it is a GIF picture; attach its PNG copy (its record offers to make one)' },
  { marks: [[4, 'ftypavif']], reason: 'it is an AVIF picture; attach its PNG copy (its record offers to make one)' },
  {
    marks: [[4, 'ftyphei']],
    reason: 'it is an HEIC picture, as phones make them; save it as JPEG there and attach that',
  },
  {
    marks: [[4, 'ftypmif1']],
    reason: 'it is an HEIC picture, as phones make them; save it as JPEG there and attach that',
  },
  { marks: [[0, 'II*\0']], reason: `it is a TIFF picture; ${PRINTABLE}` },
  { marks: [[0, 'MM\0*']], reason: `it is a TIFF picture; ${PRINTABLE}` },
  { marks: [[0, 'BM']], reason: `it is a BMP picture; ${PRINTABLE}` },
  {
    marks: [[0, 'PK\u0003\u0004']],
    reason: 'it is an office document or an archive; print it to a PDF and attach that',
  },
]

/** Why a file that is neither PDF, JPEG nor PNG is not shown, and what would help. */
export function reasonFor(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const type = TYPES.find(({ marks }) => marks.every(([at, text]) => start.startsWith(text, at)))
  if (type) return type.reason
  // An SVG is a program as much as a picture: it is never run.
  if (/<svg[\s>]/i.test(start)) return 'it is an SVG drawing, which may hold scripts; export it as PDF and attach that'
  if (bytes.length === 0) return 'it is empty'
  return 'it is neither a PDF nor a JPEG or PNG picture'
}
