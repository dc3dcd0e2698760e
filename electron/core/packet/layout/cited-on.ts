import type { Inline } from '../inline'
import { citationAnchor } from './canvas'
import type { Context } from './context'

/** An exhibit that half the packet cites does not need every page of it. */
const MOST = 8

/** "cited on p. 2, 5": the way back from an exhibit to where it is cited. Empty where nothing cites it. */
export function citedOn(exhibit: string, context: Context): Inline[] {
  const count = context.citingPages(exhibit)
  if (count === 0) return []
  const shown = Array.from({ length: Math.min(count, MOST) }, (_, index) => citationAnchor(exhibit, index + 1))
  const pages = shown.flatMap((anchor, index): Inline[] => [
    { type: 'text', text: index === 0 ? 'cited on p.\u00a0' : ', ' },
    { type: 'reference', anchor, text: context.pageNumber(anchor) },
  ])
  return count > MOST ? [...pages, { type: 'text', text: ` and ${count - MOST} more` }] : pages
}
