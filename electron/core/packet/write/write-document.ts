import type { PictureBox } from '../layout/boxes'
import type { LayoutResult } from '../layout/layout-document'
import type { FontLibrary } from '../text/font-library'
import type { PacketDocument } from '../tree'
import { addPage } from './add-page'
import type { EmbeddedPicture, OpenAsset } from './assets'
import { pageOperators, type PlacePicture } from './draw-boxes'
import { embedFont } from './embed-font'
import type { Packing } from './packed'
import type { FontUses } from './font-use'
import { newPdf, type NewPdf } from './new-pdf'
import { type PDFContext, PDFHexString, PDFName, PDFRawStream, type PDFRef, PDFString } from './pdf-objects'
import { serialise } from './serialise'
import { writeExactLinks } from './write-exact-links'
import { writeLinks } from './write-links'
import { writeMetadata, writeOutputIntent } from './write-metadata'
import { writeOutline } from './write-outline'
import { writeStructure } from './write-structure'

export interface WriteInput {
  document: PacketDocument
  layout: LayoutResult
  assets: ReadonlyMap<string, OpenAsset>
  library: FontLibrary
  packing: Packing
  /** Whether the file may call itself PDF/A-2a and PDF/UA-1. */
  archival: boolean
  /** Called before each page, counted from 0. Throws to stop. */
  onPage: (page: number) => void
  /** Gets each page's content stream as it is written, counted from 0. */
  onContent?: (page: number, operators: string) => void
}

/** Writes the laid out document as a tagged PDF. The same input gives the same bytes. */
export async function writeDocument(input: WriteInput): Promise<Uint8Array> {
  const pdf = newPdf()
  const { context } = pdf
  const { document, layout, packing } = input
  const pages = layout.pages.map((page) => addPage(pdf, page, input.assets))
  const refs = pages.map(({ ref }) => ref)
  const uses: FontUses = new Map()
  const pictures = new PictureNames(context, input.assets)
  const contents = layout.pages.map((page, index) => {
    input.onPage(index)
    const operators = pageOperators(page, uses, pictures.place)
    input.onContent?.(index, operators)
    return writeContent(context, packing.packContent(operators))
  })
  const resources = context.register(
    context.obj({ Font: writeFonts(context, uses, input), XObject: pictures.written() }),
  )
  const links = writeLinks(context, layout, refs)
  pages.forEach(({ page: node }, index) => {
    if (layout.pages[index]?.exact) return
    node.set(PDFName.of('Resources'), resources)
    node.set(PDFName.of('Contents'), contents[index] ?? context.obj([]))
    node.set(PDFName.of('StructParents'), context.obj(index))
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
    if (links[index]?.length) node.set(PDFName.of('Annots'), context.obj(links[index]))
  })
  const exact = pages.map((page, index) => ({ ...page, exact: layout.pages[index]?.exact }))
  writeExactLinks(context, exact, input.assets)
  writeCatalog(pdf, input, refs, writeStructure(context, layout, { refs, links }))
  const id = PDFHexString.of(fileId(document.inputDigest))
  context.trailerInfo.ID = context.obj([id, id])
  return serialise(context, packing.packContent)
}

function writeContent(context: PDFContext, packed: Uint8Array): PDFRef {
  return context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: packed.length }), packed))
}

function writeFonts(context: PDFContext, uses: FontUses, { library, packing }: WriteInput): Record<string, PDFRef> {
  return Object.fromEntries(
    [...uses.values()].map((use) => [use.resource, embedFont(context, use, library.face(use.face), packing.packFont)]),
  )
}

function writeCatalog(
  { context, catalog }: NewPdf,
  { document, layout, archival }: WriteInput,
  pages: readonly PDFRef[],
  structure: PDFRef,
): void {
  const { info, xmp } = writeMetadata(context, document, { archival })
  const outline = writeOutline(context, layout, pages)
  const set = (key: string, value: Parameters<typeof catalog.set>[1]) => catalog.set(PDFName.of(key), value)
  context.trailerInfo.Info = info
  set('Metadata', xmp)
  set('StructTreeRoot', structure)
  set('MarkInfo', context.obj({ Marked: true }))
  set('Lang', PDFString.of(document.language))
  set('ViewerPreferences', context.obj({ DisplayDocTitle: true }))
  set('OutputIntents', context.obj([writeOutputIntent(context)]))
  set('PageLabels', context.obj({ Nums: [0, { S: 'D' }] }))
  if (!outline) return
  set('Outlines', outline)
  set('PageMode', PDFName.of('UseOutlines'))
}

/** The file's id comes from its input: 32 hexadecimal digits, whatever the digest looks like. */
function fileId(digest: string): string {
  const hex = /^[0-9a-f]{32,}$/i.test(digest) ? digest : Buffer.from(digest, 'utf8').toString('hex')
  return hex.slice(0, 32).padEnd(32, '0').toLowerCase()
}

/** Pictures and pages of attached PDFs, each embedded once however often it is shown. */
class PictureNames {
  readonly #context: PDFContext
  readonly #assets: ReadonlyMap<string, OpenAsset>
  readonly #known = new Map<string, EmbeddedPicture & { resource: string }>()

  constructor(context: PDFContext, assets: ReadonlyMap<string, OpenAsset>) {
    this.#context = context
    this.#assets = assets
  }

  readonly place: PlacePicture = ({ sha256, pageIndex }: PictureBox) => {
    const key = `${sha256} ${pageIndex}`
    const known = this.#known.get(key)
    if (known) return known
    const embedded = this.#assets.get(sha256)?.embed(this.#context, pageIndex)
    if (!embedded) return undefined
    const placed = { ...embedded, resource: `X${this.#known.size + 1}` }
    this.#known.set(key, placed)
    return placed
  }

  written(): Record<string, PDFRef> {
    return Object.fromEntries([...this.#known.values()].map(({ resource, ref }) => [resource, ref]))
  }
}
