import type { PlacedDocument, PlacedPage } from '../layout/boxes'
import { isContent, isNode, type StructureAttributes, type StructureNode } from '../layout/structure'
import { type PDFContext, type PDFDict, type PDFObject, type PDFRef, textString } from './pdf-objects'

export interface WrittenPages {
  refs: PDFRef[]
  /** References of each page's link annotations, in the layout's order. */
  links: PDFRef[][]
}

/** Writes the structure tree and its way back from the pages. Link n of page p has the key `linkKey(p, n)`. */
export function writeStructure(context: PDFContext, document: PlacedDocument, written: WrittenPages): PDFRef {
  const root = context.nextRef()
  const refs = new Map<StructureNode, PDFRef>()
  const scene: Scene = { context, pages: document.pages, written, refs }
  writeNode(scene, document.structure, root)
  const numbers = parentNumbers(scene, document.pages)
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [refOf(scene, document.structure)],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: numbers.length / 2,
    }),
  )
  return root
}

/** Key of a link in the parent tree: pages come first, then all links. */
export function linkKey(pages: readonly PlacedPage[], page: number, link: number): number {
  return pages.length + pages.slice(0, page).reduce((sum, { links }) => sum + links.length, 0) + link
}

interface Scene {
  context: PDFContext
  pages: readonly PlacedPage[]
  written: WrittenPages
  refs: Map<StructureNode, PDFRef>
}

function refOf({ context, refs }: Scene, node: StructureNode): PDFRef {
  const ref = refs.get(node) ?? context.nextRef()
  refs.set(node, ref)
  return ref
}

function writeNode(scene: Scene, node: StructureNode, parent: PDFRef): PDFRef {
  const { context, written } = scene
  const ref = refOf(scene, node)
  const kids = node.kids.map((kid): PDFObject => {
    if (isNode(kid)) return writeNode(scene, kid, ref)
    const page = written.refs[kid.page]
    if (isContent(kid)) return context.obj({ Type: 'MCR', Pg: page, MCID: kid.id })
    return context.obj({ Type: 'OBJR', Pg: page, Obj: written.links[kid.page]?.[kid.link] })
  })
  const attributes = writeAttributes(scene, node)
  context.assign(ref, context.obj({ Type: 'StructElem', S: node.role, P: parent, K: kids, ...attributes }))
  return ref
}

function writeAttributes(scene: Scene, { attributes }: StructureNode): Record<string, PDFObject> {
  const owned = ownedAttributes(scene, attributes)
  return {
    // A figure without words for it would be skipped in silence.
    ...(attributes.alt !== undefined && { Alt: textString(attributes.alt || 'Figure') }),
    ...(owned && { A: owned }),
  }
}

function ownedAttributes(
  { context, pages }: Scene,
  { summary, scope, listNumbering, box }: StructureAttributes,
): PDFDict | undefined {
  if (summary !== undefined) return context.obj({ O: 'Table', Summary: textString(summary) })
  if (scope) return context.obj({ O: 'Table', Scope: scope })
  if (listNumbering) return context.obj({ O: 'List', ListNumbering: listNumbering })
  if (!box) return undefined
  const height = pages[box.page]?.height ?? 0
  return context.obj({
    O: 'Layout',
    Placement: 'Block',
    BBox: [box.left, height - box.bottom, box.right, height - box.top],
  })
}

function parentNumbers(scene: Scene, pages: readonly PlacedPage[]): (number | PDFRef)[] {
  const { context } = scene
  const ofPages = pages.flatMap(({ groups }, page) => {
    const marks = groups.flatMap(({ mark }) => (mark.kind === 'content' ? [refOf(scene, mark.node)] : []))
    return [page, context.register(context.obj(marks))]
  })
  const ofLinks = pages.flatMap(({ links }, page) =>
    links.flatMap(({ node }, link) => [linkKey(pages, page, link), refOf(scene, node)]),
  )
  return [...ofPages, ...ofLinks]
}
