import { z } from 'zod'

/** The text of one attachment, and where in it each piece stands. */
export const FileText = z.object({
  version: z.literal(1),
  /** "empty" is a scan or a file without words; "locked" asks for a password. */
  state: z.enum(['read', 'empty', 'locked', 'failed']),
  parts: z.array(z.object({ page: z.int().nullable(), text: z.string() })),
})
export type FileText = z.infer<typeof FileText>

/** What has to be known of a file to read it. */
export interface TextJob {
  name: string
  type: string
  bytes: Uint8Array
}

/** Letters of one file that are kept; a longer text is cut. */
export const MOST_LETTERS = 2_000_000

export type TextFormat = 'pdf' | 'office' | 'plain'

const PLAIN = new Set(['txt', 'md', 'markdown', 'csv', 'tsv', 'log', 'json', 'yaml', 'yml', 'rst', 'tex', 'sql', 'py'])
const OFFICE = new Set(['docx', 'odt', 'pptx', 'odp'])

/** How the text of a file can be read, by its name and type; null where there is none to be expected. */
export function textFormatOf({ name, type }: Pick<TextJob, 'name' | 'type'>): TextFormat | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (ending === 'pdf' || type === 'application/pdf') return 'pdf'
  if (OFFICE.has(ending)) return 'office'
  return PLAIN.has(ending) || type.startsWith('text/') ? 'plain' : null
}

export const without = (state: Exclude<FileText['state'], 'read'>): FileText => ({ version: 1, state, parts: [] })

/** A text in pieces, cut where it is too long. Pieces that say nothing are left out. */
export function fileText(parts: FileText['parts']): FileText {
  let left = MOST_LETTERS
  const kept: FileText['parts'] = []
  for (const { page, text } of parts) {
    if (text.trim() === '' || left <= 0) continue
    kept.push({ page, text: text.slice(0, left) })
    left -= text.length
  }
  return kept.length > 0 ? { version: 1, state: 'read', parts: kept } : without('empty')
}
