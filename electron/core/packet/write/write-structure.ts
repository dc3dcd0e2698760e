import type { PlacedDocument, PlacedPage } from '../layout/boxes'
import { isContent, isNode, type StructureNode } from '../layout/structure'
import { number, type PDFContext, type PDFRef, SpelledObject, textString } from './pdf-objects'

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
  const known = refs.get(node)
  if (known) return known
  const ref = context.nextRef()
  refs.set(node, ref)
  return ref
}

/** Elements are spelled out as short as the standard allows: there are more of them than of anything else. */
function writeNode(scene: Scene, node: StructureNode, parent: PDFRef): PDFRef {
  const ref = refOf(scene, node)
  const page = node.kids.flatMap((kid) => (isNode(kid) || !isContent(kid) ? [] : [kid.page]))[0]
  const kids = node.kids.map((kid) => spelledKid(scene, kid, ref, page))
  const spelled = kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`
  const home = page === undefined ? '' : `/Pg ${String(scene.written.refs[page])}`
  const text = `<</S/${node.role}/P ${String(parent)}${home}${attributesOf(scene, node)}/K ${spelled}>>`
  scene.context.assign(ref, new SpelledObject(text))
  return ref
}

function spelledKid(
  scene: Scene,
  kid: StructureNode['kids'][number],
  parent: PDFRef,
  home: number | undefined,
): string {
  if (isNode(kid)) return String(writeNode(scene, kid, parent))
  const { refs, links } = scene.written
  if (!isContent(kid)) return `<</Type/OBJR/Pg ${String(refs[kid.page])}/Obj ${String(links[kid.page]?.[kid.link])}>>`
  return kid.page === home ? String(kid.id) : `<</Type/MCR/Pg ${String(refs[kid.page])}/MCID ${kid.id}>>`
}

function attributesOf({ pages }: Scene, { role, attributes }: StructureNode): string {
  const { alt, language, summary, scope, listNumbering, box } = attributes
  // A figure without words for it would be skipped in silence.
  const spoken = alt === undefined ? '' : `/Alt ${String(textString(alt || 'Figure'))}`
  const lang = language === undefined ? '' : `/Lang ${String(textString(language))}`
  return `${spoken}${lang}${owned()}`

  function owned(): string {
    if (summary !== undefined) return `/A<</O/Table/Summary ${String(textString(summary))}>>`
    if (scope) return `/A<</O/Table/Scope/${scope}>>`
    if (listNumbering) return `/A<</O/List/ListNumbering/${listNumbering}>>`
    if (!box) return ''
    const height = pages[box.page]?.height ?? 0
    const placement = role === 'Formula' ? 'Inline' : 'Block'
    const corners = [box.left, height - box.bottom, box.right, height - box.top].map(number).join(' ')
    return `/A<</O/Layout/Placement/${placement}/BBox[${corners}]>>`
  }
}

function parentNumbers(scene: Scene, pages: readonly PlacedPage[]): (number | PDFRef)[] {
  const { context } = scene
  const ofPages = pages.flatMap(({ groups }, page) => {
    const marks = groups.flatMap(({ mark }) => (mark.kind === 'content' ? [refOf(scene, mark.node)] : []))
    return [page, context.register(new SpelledObject(`[${marks.join(' ')}]`))]
  })
  const ofLinks = pages.flatMap(({ links }, page) =>
    links.flatMap(({ node }, link) => [linkKey(pages, page, link), refOf(scene, node)]),
  )
  return [...ofPages, ...ofLinks]
}
