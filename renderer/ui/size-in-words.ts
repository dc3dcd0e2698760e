import { formatNumber } from '@shared/format'

const STEP = 1_000

/** "412 kB": a file's size in bytes as people say it. */
export function sizeInWords(bytes: number): string {
  if (bytes < STEP) return `${bytes} bytes`
  if (bytes < STEP ** 2) return `${formatNumber(bytes / STEP, 0)}\u00A0kB`
  return `${formatNumber(bytes / STEP ** 2, 1)}\u00A0MB`
}
