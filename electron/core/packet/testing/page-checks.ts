import type { LayoutResult } from '../layout/layout-document'
import type { Box, MarkedBoxes, PlacedPage, TextBox } from '../layout/boxes'
import { isContent, isNode, type StructureNode } from '../layout/structure'
import { textOf } from './lay-out'

const textBoxesOf = ({ boxes }: MarkedBoxes): TextBox[] => boxes.filter((box) => box.kind === 'text')

const nodesOf = (node: StructureNode): StructureNode[] => [node, ...node.kids.filter(isNode).flatMap(nodesOf)]

/** Text boxes that lie on one another, in words. Ascenders and descenders may come near those of the next line. */
export function overlaps({ pages }: LayoutResult): string[] {
  return pages.flatMap((page, number) => {
    const boxes = page.groups.flatMap(textBoxesOf).filter((box) => textOf(box).trim() !== '')
    return boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(box, other))
        .map((other) => `page ${number + 1}: “${textOf(box)}” and “${textOf(other)}”`),
    )
  })
}

const CAPITALS = 0.66

function overlap(a: TextBox, b: TextBox): boolean {
  const beside = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const above =
    Math.min(a.baseline, b.baseline) - Math.max(a.baseline - a.size * CAPITALS, b.baseline - b.size * CAPITALS)
  return beside > 0.5 && above > 0.5
}

/** Headings with nothing of what they head on their page, unless headings alone fill most of it. */
export function strandedHeadings({ pages, structure }: LayoutResult): string[] {
  return nodesOf(structure)
    .filter(({ role }) => /^H\d$/.test(role))
    .flatMap((node) => {
      const last = node.kids.flatMap((kid) => (isNode(kid) || !isContent(kid) ? [] : [kid])).at(-1)
      if (!last) return []
      const groups = contentOf(pages[last.page])
      const at = groups.findIndex(({ mark }) => mark.kind === 'content' && mark.node === node)
      const followed = groups.slice(at + 1).some(({ mark }) => mark.kind === 'content' && !/^H\d$/.test(mark.node.role))
      const isLast =
        last.page === pages.length - 1 &&
        groups.slice(at + 1).every(({ mark }) => mark.kind === 'content' && /^H\d$/.test(mark.node.role))
      return followed || isLast || isFullOfHeadings(pages[last.page], groups)
        ? []
        : [`page ${last.page + 1}: “${groups[at] ? textBoxesOf(groups[at]).map(textOf).join(' ') : ''}”`]
    })
}

/** So many headings one after the other that what follows finds no room on any page. */
function isFullOfHeadings(page: PlacedPage | undefined, groups: readonly MarkedBoxes[]): boolean {
  const lowest = Math.max(...groups.flatMap(textBoxesOf).map(({ baseline }) => baseline))
  const areHeadings = groups.every(({ mark }) => mark.kind === 'content' && /^H\d$/.test(mark.node.role))
  return page !== undefined && areHeadings && lowest > page.height / 2
}

const contentOf = (page: PlacedPage | undefined): MarkedBoxes[] =>
  (page?.groups ?? []).filter(({ mark }) => mark.kind === 'content')

/** Paragraphs that leave one line of several behind or ahead when they turn the page. */
export function lonelyLines({ pages, structure }: LayoutResult): string[] {
  return nodesOf(structure).flatMap((node) => {
    if (node.role !== 'P' && node.role !== 'LBody') return []
    const lines = pages.map((page) => linesIn(page, node)).filter((count) => count > 0)
    return lines.length > 1 && lines.some((count) => count < 2) ? [`a paragraph of ${lines.join(' and ')} lines`] : []
  })
}

const baselineOf = (box: Box): number[] => {
  if (box.kind === 'formula') return [box.y + box.shape.height * box.scale]
  return box.kind === 'text' ? [box.baseline] : []
}

/** Lines of a node on a page, those of its links and formulas with them. */
function linesIn(page: PlacedPage, node: StructureNode): number {
  const own = new Set([node, ...node.kids.filter(isNode).filter(({ role }) => role === 'Link' || role === 'Formula')])
  const boxes = contentOf(page).flatMap((group) =>
    group.mark.kind === 'content' && own.has(group.mark.node) ? group.boxes.flatMap(baselineOf) : [],
  )
  return new Set(boxes.map((baseline) => Math.round(baseline * 10))).size
}

/** What the nodes say, without the marks of lists and without hyphens that only a line's end made. */
export function textOfNodes({ pages }: LayoutResult): string {
  return pages
    .flatMap(contentOf)
    .filter(({ mark }) => mark.kind === 'content' && mark.node.role !== 'Lbl')
    .flatMap(textBoxesOf)
    .map(({ runs }) => runs.flatMap(({ shaped, softHyphen }) => (softHyphen ? [] : [shaped.text])).join(''))
    .join(' ')
}
