import type { Box, PlacedPage, TextBox } from '../layout/boxes'
import { layoutDocument, type LayoutResult } from '../layout/layout-document'
import type { AssetFacts } from '../layout/asset-facts'
import type { PacketDocument } from '../tree'
import { readFormulas } from '../read-formulas'
import { testEngine } from './test-engine'

export async function layOut(document: PacketDocument, assets = new Map<string, AssetFacts>()): Promise<LayoutResult> {
  const { shape, cover, hyphenation, lines } = await testEngine()
  await hyphenation.load([document.language])
  const formulas = await readFormulas(document)
  return layoutDocument({ document, assets, formulas, shape, cover, hyphenation, lines, checkpoint: () => {} })
}

/** Boxes of the page that are content, without heads, feet and rules. */
export const contentBoxes = (page: PlacedPage): Box[] =>
  page.groups.flatMap(({ mark, boxes }) => (mark.kind === 'content' ? boxes : []))

export const textBoxes = (page: PlacedPage): TextBox[] => contentBoxes(page).filter((box) => box.kind === 'text')

export const textOf = (box: TextBox): string => box.runs.map(({ shaped }) => shaped.text).join('')

/** Everything content on the pages that lies outside the margins, in words; empty when the layout is sound. */
export function overflows({ pages }: LayoutResult, margins = { left: 60, right: 60, top: 36, bottom: 60 }): string[] {
  return pages.flatMap((page, index) =>
    contentBoxes(page).flatMap((box) => {
      const { left, right, top, bottom } = extent(box)
      const inside =
        left >= margins.left &&
        right <= page.width - margins.right &&
        top >= margins.top &&
        bottom <= page.height - margins.bottom
      return inside ? [] : [`page ${index + 1}: ${box.kind} ${[left, top, right, bottom].map(Math.round).join(' ')}`]
    }),
  )
}

function extent(box: Box) {
  switch (box.kind) {
    case 'text':
      return {
        left: box.x,
        right: box.x + box.width,
        top: box.baseline - box.size * 0.75,
        bottom: box.baseline + box.size * 0.25,
      }
    case 'rule':
      return {
        left: Math.min(box.x1, box.x2),
        right: Math.max(box.x1, box.x2),
        top: Math.min(box.y1, box.y2),
        bottom: Math.max(box.y1, box.y2),
      }
    case 'circle':
      return {
        left: box.x - box.radius,
        right: box.x + box.radius,
        top: box.y - box.radius,
        bottom: box.y + box.radius,
      }
    default:
      return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
  }
}
