import { isElement, type Element, type Node } from './html-tree'
import { styleOf } from './runs'

/** Word writes items as paragraphs that name their list and level, with the bullet drawn in front. */
export const isWordItem = (element: Element): boolean =>
  element.name === 'p' && /\bl\d+ level\d+/.test(styleOf(element)['mso-list'] ?? '')

export interface WordItem {
  /** Indent and mark: "  - ". */
  prefix: string
  content: Node[]
}

export function wordItem(element: Element): WordItem {
  const level = Number(/level(\d+)/.exec(styleOf(element)['mso-list'] ?? '')?.[1] ?? 1)
  const drawn = drawnMark(element.children)
  const number = /^(\d+)[.)]/.exec(drawn)?.[1]
  const indent = '  '.repeat(Math.max(0, level - 1))
  return { prefix: `${indent}${number === undefined ? '- ' : `${number}. `}`, content: element.children }
}

/** The bullet or number that Word draws, which is left out of the text. */
function drawnMark(nodes: readonly Node[]): string {
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (styleOf(node)['mso-list'] === 'ignore') return textOf(node.children).trim()
    const inner = drawnMark(node.children)
    if (inner !== '') return inner
  }
  return ''
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join('')
