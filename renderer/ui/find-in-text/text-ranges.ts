import { placesOf } from './text-places'

/** The places of some words in an element, as ranges of its text; a line that ends counts as a space. */
export function rangesOf(element: Node, words: string): Range[] {
  const { text, pieces } = textOf(element)
  const length = words.trim().length
  return placesOf(text, words).flatMap((at) => {
    const [from, to] = [pointAt(pieces, at), pointAt(pieces, at + length - 1)]
    if (!from || !to) return []
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset + 1)
    return range
  })
}

interface Piece {
  node: Text
  start: number
}

function textOf(element: Node): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length })
      text += node.data
    } else if (node.nodeName === 'BR') text += ' '
  }
  return { text, pieces }
}

function pointAt(pieces: readonly Piece[], at: number): { node: Text; offset: number } | null {
  const piece = pieces.findLast(({ start }) => start <= at)
  return piece && at - piece.start < piece.node.length ? { node: piece.node, offset: at - piece.start } : null
}

const ALL = 'found-text'
const CURRENT = 'found-text-current'

/** Marks places without touching the page's elements; nothing clears the marks. */
export function markRanges(all: readonly Range[], current: Range | null) {
  if (!('highlights' in CSS)) return
  CSS.highlights.set(ALL, new Highlight(...all))
  CSS.highlights.set(CURRENT, current ? new Highlight(current) : new Highlight())
}

export function clearMarks() {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(ALL)
  CSS.highlights.delete(CURRENT)
}
