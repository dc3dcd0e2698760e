import type { Attachment } from '@shared/records/record-shape'

/** What can be looked at inside Casebook without running anything: an SVG could, so it is not. */
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'])
/** Longer text is saved and opened elsewhere. */
const TEXT_LIMIT = 2_000_000

export type View = 'pdf' | 'image' | 'text' | 'markdown'

export function canView({ type, size, name }: Attachment): View | null {
  if (type === 'application/pdf') return 'pdf'
  if (IMAGES.has(type)) return 'image'
  const isText = type.startsWith('text/') || type === 'application/json' || /\.(md|markdown|txt|csv|json)$/i.test(name)
  if (!isText || size > TEXT_LIMIT) return null
  return type === 'text/markdown' || /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text'
}
