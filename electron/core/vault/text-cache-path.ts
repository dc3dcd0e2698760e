import { join } from 'node:path'
import type { VaultLayout } from './layout'

/** Where the text that was read from an attachment is kept; it can be made again at any time. */
export const textCachePath = (layout: VaultLayout, sha256: string): string =>
  join(layout.folder, 'cache', 'text', `${sha256}.json`)
