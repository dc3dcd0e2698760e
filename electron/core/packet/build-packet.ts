import { createHash } from 'node:crypto'
import { AppError } from '@shared/errors'
import type { PageSpan } from '@shared/records/page-range'
import { shownPages } from './exhibits/shown-pages'
import { layoutDocument, type LayoutResult } from './layout/layout-document'
import { templateOf } from './layout/templates/registry'
import type { PacketEngine } from './packet-engine'
import { pageFacts, type PageFacts } from './page-facts'
import { readFormulas } from './read-formulas'
import { soundDocument } from './sound-document'
import type { PacketDocument } from './tree'
import type { PacketWarning } from './warnings'
import { type OpenAsset, unusable } from './write/assets'
import { writeDocument } from './write/write-document'

export type PacketProgress =
  | { stage: 'opening'; sha256: string; done: number; total: number }
  | { stage: 'layout' }
  | { stage: 'writing'; done: number; total: number }

export interface PacketOptions {
  onProgress?: (progress: PacketProgress) => void
  /** An AbortSignal fits; so does anything else that can tell whether to stop. */
  signal?: { readonly aborted: boolean }
  /** Assets known to hang or to crash the reader, with the reason; they are listed, not opened. */
  refused?: ReadonlyMap<string, string>
}

export interface PacketOutlineEntry {
  title: string
  level: 1 | 2 | 3
  /** Counted from 1. */
  page: number
}

export interface BuiltPacket {
  bytes: Uint8Array
  pages: number
  outline: PacketOutlineEntry[]
  warnings: PacketWarning[]
  /** Page of each anchor, counted from 1. */
  anchors: Record<string, number>
  /** How far each anchor stands from its page's upper edge, in points. */
  tops: Record<string, number>
  pageFacts: PageFacts[]
}

/**
 * Lays a document out and writes it as a PDF. Touches no disk; the same input gives the same bytes.
 * `assets` holds the bytes of pictures and attached PDFs by their SHA-256. A bad asset becomes a warning.
 * Throws AppError CANCELLED when the signal says so.
 */
export async function buildPacket(
  engine: PacketEngine,
  tree: PacketDocument,
  assets: ReadonlyMap<string, Uint8Array>,
  options: PacketOptions = {},
): Promise<BuiltPacket> {
  const document = soundDocument(tree)
  const { onProgress = () => {} } = options
  const checkpoint = () => stopIfAsked(options.signal)
  const opened = await openAssets(engine, document, assets, options, checkpoint)
  checkpoint()
  onProgress({ stage: 'layout' })
  const facts = new Map([...opened].map(([sha256, asset]) => [sha256, asset.facts]))
  const { shape, cover, hyphenation, lines, library, packing } = engine
  await hyphenation.load(languagesOf(document))
  const formulas = await readFormulas(document)
  const layout = layoutDocument({ document, assets: facts, formulas, shape, cover, hyphenation, lines, checkpoint })
  const reasons = reasonsAgainstClaims(layout, opened)
  const total = layout.pages.length
  const onPage = (done: number) => {
    checkpoint()
    onProgress({ stage: 'writing', done, total })
  }
  const written: PageFacts[] = []
  const extent = templateOf(document.template).grid(document.pageSize)
  const bytes = await writeDocument({
    document,
    layout,
    assets: opened,
    library,
    packing,
    archival: reasons.length === 0,
    onPage,
    onContent: (page, operators) => {
      const placed = layout.pages[page]
      if (placed) written.push(pageFacts(placed, operators, extent))
    },
  })
  return { bytes, pages: total, pageFacts: written, ...findings(layout, opened, reasons) }
}

/** Why the file may not call itself archival and accessible; empty where it may. */
function reasonsAgainstClaims({ pages }: LayoutResult, opened: ReadonlyMap<string, OpenAsset>): string[] {
  const exact = pages.some((page) => page.exact) ? ['pages that go in as exact copies'] : []
  return [...[...opened.values()].flatMap((asset) => asset.unarchival), ...exact]
}

function stopIfAsked(signal: PacketOptions['signal']): void {
  if (signal?.aborted) throw new AppError('CANCELLED', 'Making the packet was stopped. Nothing was changed.')
}

async function openAssets(
  { opened: known }: PacketEngine,
  document: PacketDocument,
  assets: ReadonlyMap<string, Uint8Array>,
  { onProgress, refused }: PacketOptions,
  checkpoint: () => void,
): Promise<Map<string, OpenAsset>> {
  const wanted = shownPages(document)
  const opened = new Map<string, OpenAsset>()
  for (const [done, [sha256, pages]] of [...wanted].entries()) {
    checkpoint()
    onProgress?.({ stage: 'opening', sha256, done, total: wanted.size })
    const reason = refused?.get(sha256)
    const bytes = assets.get(sha256)
    if (reason !== undefined) opened.set(sha256, unusable(reason))
    // oxlint-disable-next-line no-await-in-loop -- one at a time: two large files together would double the memory
    else if (bytes) opened.set(sha256, await openOnce(known, bytes, pages))
  }
  return opened
}

/** BCP 47 tags of the document and of the parts that are in another language. */
const languagesOf = (document: PacketDocument): string[] => [
  document.language,
  ...document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      (block.type === 'paragraph' || block.type === 'quote') && block.language !== undefined ? [block.language] : [],
    ),
  ),
]

/** Reading a file again for every build would take longer than all the rest. */
async function openOnce(
  known: PacketEngine['opened'],
  bytes: Uint8Array,
  pages: readonly PageSpan[],
): Promise<OpenAsset> {
  const digest = createHash('sha256').update(JSON.stringify(pages)).update(bytes).digest('hex')
  const before = known.get(digest)
  if (before) return before
  // What reads files is a large program of its own; most packets have none.
  const { openAsset } = await import('./write/open-asset')
  const fresh = await openAsset(bytes, { pages })
  known.set(digest, fresh, bytes.length)
  return fresh
}

function findings(layout: LayoutResult, opened: ReadonlyMap<string, OpenAsset>, reasons: readonly string[]) {
  const about = [...opened].flatMap(([sha256, { warnings }]) =>
    warnings.map((warning) => ({ ...warning, about: sha256 })),
  )
  const archival: PacketWarning[] = reasons.length === 0 ? [] : [notArchival(reasons)]
  return {
    outline: layout.outline.map(({ title, level, page }) => ({ title, level, page: page + 1 })),
    warnings: [...layout.warnings, ...about, ...archival],
    anchors: Object.fromEntries([...layout.anchors].map(([name, { page }]) => [name, page + 1])),
    tops: Object.fromEntries([...layout.anchors].map(([name, { y }]) => [name, y])),
  }
}

function notArchival(reasons: readonly string[]): PacketWarning {
  const listed = [...new Set(reasons)].join(', ')
  return {
    kind: 'not-archival',
    message: `The packet makes no claim to be an archival (PDF/A) or accessible (PDF/UA) file, because of what attached files hold: ${listed}.`,
  }
}
