import type { PacketProgress } from '../build-packet'
import { Recent } from '../recent'
import type { PacketDocument } from '../tree'
import type { PacketWarning } from '../warnings'
import type { ExhibitReader } from './exhibit-reader'
import { type FileResult, isPdf } from './read-file'
import { shownPages } from './shown-pages'

/** Bytes of prepared files that are kept for the next build. */
const KEPT_BYTES = 64 * 1024 * 1024

export interface PreparedAssets {
  bytes: ReadonlyMap<string, Uint8Array>
  /** Files that cannot be shown, with the reason. */
  refused: ReadonlyMap<string, string>
  warnings: PacketWarning[]
}

interface PrepareOptions {
  onProgress: (progress: PacketProgress) => void
  signal: AbortSignal
}

export type PrepareAssets = (
  document: PacketDocument,
  assets: ReadonlyMap<string, Uint8Array>,
  options: PrepareOptions,
) => Promise<PreparedAssets>

/** Makes what prepares the attached PDFs of a document, each within its limits, and remembers what came out. */
export function createPreparer(reader: ExhibitReader): PrepareAssets {
  const known = new Recent<FileResult>(KEPT_BYTES)
  return async (document, assets, { onProgress, signal }) => {
    const shown = shownPages(document)
    const bytes = new Map<string, Uint8Array>()
    const refused = new Map<string, string>()
    const warnings: PacketWarning[] = []
    for (const [done, [sha256, pages]] of [...shown].entries()) {
      const given = assets.get(sha256)
      if (!given) continue
      onProgress({ stage: 'opening', sha256, done, total: shown.size })
      const key = `${sha256} ${JSON.stringify(pages)}`
      // oxlint-disable-next-line no-await-in-loop -- one at a time: two large files together would double the memory
      const result = isPdf(given)
        ? (known.get(key) ?? (await reader.read({ kind: 'prepare', bytes: given, pages }, signal)))
        : undefined
      if (result) known.set(key, result, result.kind === 'prepared' ? result.bytes.length : 1)
      if (result?.kind === 'refused') refused.set(sha256, result.reason)
      else bytes.set(sha256, result?.kind === 'prepared' ? result.bytes : given)
      if (result?.kind === 'prepared')
        warnings.push(...result.warnings.map((warning) => ({ ...warning, about: sha256 })))
    }
    return { bytes, refused, warnings }
  }
}
