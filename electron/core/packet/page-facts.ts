import { createHash } from 'node:crypto'
import type { Box, PlacedPage } from './layout/boxes'

export interface PageFacts {
  /** Names what the page shows: two pages of one digest look alike, whatever file they are in. */
  digest: string
  /** How much of the height between the margins is used, from 0 to 1. */
  filled: number
}

/** Where content begins and ends on most templates, in points from the page's edges. */
const [TOP, BOTTOM] = [62, 72]

/** What is known of a page once it is written; `operators` is its content stream. */
export function pageFacts(page: PlacedPage, operators: string): PageFacts {
  const { exact, groups, width, height } = page
  const pictures = groups.flatMap(({ boxes }) =>
    boxes.flatMap((box) => ('sha256' in box ? [`${box.sha256} ${box.pageIndex}`] : [])),
  )
  const shown = [width, height, exact ? `${exact.sha256} ${exact.pageIndex}` : '', ...pictures, operators]
  return {
    digest: createHash('sha1').update(shown.join('\n'), 'latin1').digest('hex'),
    filled: exact ? 1 : filledShare(page),
  }
}

function filledShare({ groups, height }: PlacedPage): number {
  const content = groups.filter(({ mark }) => mark.kind === 'content').flatMap(({ boxes }) => boxes)
  const lowest = content.reduce((most, box) => Math.max(most, bottomOf(box)), TOP)
  return Math.min(1, (lowest - TOP) / (height - TOP - BOTTOM))
}

function bottomOf(box: Box): number {
  switch (box.kind) {
    case 'text':
      return box.baseline
    case 'rule':
      return Math.max(box.y1, box.y2)
    case 'circle':
      return box.y + box.radius
    default:
      return box.y + box.height
  }
}
