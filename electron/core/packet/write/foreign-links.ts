import { namedDestinations } from './named-destinations'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFString,
} from './pdf-objects'

/** A link of a foreign page that may travel along with it. */
export interface ForeignLink {
  /** Left, bottom, right and top in the page's own space. */
  rectangle: number[]
  target: ForeignTarget
}

export type ForeignTarget =
  | { kind: 'address'; href: string }
  | { kind: 'page'; pageIndex: number; view: (PDFName | PDFNumber | typeof PDFNull)[] }

export interface PageLinks {
  links: ForeignLink[]
  /** Whether the page has links that open a file, start a program or run a script; these never travel. */
  hasUnsafe: boolean
}

const MOST_LINKS = 2_000
const UNSAFE = new Set(['Launch', 'JavaScript', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData', 'Rendition', 'Movie'])

/** Makes what reads the links of a document's pages. */
export function linkReader(source: PDFDocument): (page: PDFPage) => PageLinks {
  const indexes = new Map(source.getPages().map(({ ref }, index) => [ref, index]))
  const named = namedDestinations(source.catalog)
  const targetOf = (value: PDFObject | undefined): ForeignTarget | undefined => {
    const destination = named(value)
    const [page, ...view] = destination?.asArray() ?? []
    const pageIndex = page instanceof PDFRef ? indexes.get(page) : undefined
    return pageIndex === undefined ? undefined : { kind: 'page', pageIndex, view: view.filter(isPlain) }
  }
  return (page) => {
    const found: PageLinks = { links: [], hasUnsafe: false }
    for (const annotation of linkAnnotations(page)) {
      const rectangle = rectangleOf(annotation)
      const action = annotation.lookup(PDFName.of('A'))
      const target = action instanceof PDFDict ? targetOfAction(action, targetOf) : targetOf(annotation.get(DEST))
      if (target === 'unsafe') found.hasUnsafe = true
      else if (target && rectangle) found.links.push({ rectangle, target })
    }
    return found
  }
}

const DEST = PDFName.of('Dest')

function linkAnnotations(page: PDFPage): PDFDict[] {
  const list = page.node.lookup(PDFName.of('Annots'))
  if (!(list instanceof PDFArray)) return []
  return list
    .asArray()
    .slice(0, MOST_LINKS)
    .map((entry) => page.doc.context.lookup(entry))
    .filter((entry): entry is PDFDict => entry instanceof PDFDict)
    .filter((entry) => entry.lookup(PDFName.of('Subtype')) === PDFName.of('Link'))
}

function targetOfAction(
  action: PDFDict,
  targetOf: (value: PDFObject | undefined) => ForeignTarget | undefined,
): ForeignTarget | 'unsafe' | undefined {
  const kind = action.lookup(PDFName.of('S'))
  const name = kind instanceof PDFName ? kind.decodeText() : ''
  if (UNSAFE.has(name)) return 'unsafe'
  if (name === 'GoTo') return targetOf(action.get(PDFName.of('D')))
  const uri = action.lookup(PDFName.of('URI'))
  if (name !== 'URI' || !(uri instanceof PDFString || uri instanceof PDFHexString)) return undefined
  const href = safeAddress(uri.decodeText())
  return href === undefined ? 'unsafe' : { kind: 'address', href }
}

/** An address of the web or of a mail box, in plain ASCII. One that holds a password is none. */
function safeAddress(text: string): string | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined
  if (!address || !['https:', 'http:', 'mailto:'].includes(address.protocol)) return undefined
  return address.username === '' && address.password === '' ? address.href : undefined
}

const isPlain = (value: PDFObject): value is PDFName | PDFNumber | typeof PDFNull =>
  value instanceof PDFName || value instanceof PDFNumber || value === PDFNull

function rectangleOf(annotation: PDFDict): number[] | undefined {
  const value = annotation.lookup(PDFName.of('Rect'))
  if (!(value instanceof PDFArray) || value.size() !== 4) return undefined
  const numbers = [0, 1, 2, 3].map((index) => value.lookup(index))
  return numbers.every((part) => part instanceof PDFNumber) ? numbers.map((part) => part.asNumber()) : undefined
}
