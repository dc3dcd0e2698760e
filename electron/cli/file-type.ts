import { extname } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.json': 'application/json',
}

/** The media type that a file's name says, as a browser would give it. */
export const fileType = (name: string): string => TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'
