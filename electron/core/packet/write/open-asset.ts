import { type OpenAsset, unusable } from './assets'
import { type OpenPdfOptions, openPdf } from './attached-pdf'
import { openJpeg } from './jpeg'
import { openPng } from './png'
import { reasonFor } from './other-types'

const MOST_BYTES = 150 * 1024 * 1024

/** Opens a file by what its first bytes say it is; names and endings are not believed. Never throws for a bad file. */
export async function openAsset(bytes: Uint8Array, options: OpenPdfOptions = {}): Promise<OpenAsset> {
  if (bytes.length > MOST_BYTES) return unusable('it is larger than 150 MB')
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return openPdf(bytes, options)
  if (start.startsWith('\u00ff\u00d8\u00ff')) return openJpeg(bytes)
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return openPng(bytes)
  return unusable(reasonFor(bytes))
}
