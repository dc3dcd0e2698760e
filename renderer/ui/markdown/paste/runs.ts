import { isElement, type Element, type Node } from './html-tree'

/** How a piece of text looks. */
export interface Look {
  strong: boolean
  emphasis: boolean
  struck: boolean
  code: boolean
  href: string | null
}
export interface Run extends Look {
  text: string
}

export const PLAIN: Look = { strong: false, emphasis: false, struck: false, code: false, href: null }

const MONOSPACED = /mono|courier|consolas|menlo/i

/** The style that an element says of itself, name by name in lower case. */
export const styleOf = ({ attributes }: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (attributes.style ?? '').split(';').flatMap((part) => {
      const colon = part.indexOf(':')
      return colon === -1
        ? []
        : [
            [
              part.slice(0, colon).trim().toLowerCase(),
              part
                .slice(colon + 1)
                .trim()
                .toLowerCase(),
            ],
          ]
    }),
  )

/** What a reader would not see, or what Word only draws a list with. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element)
  return style.display === 'none' || style['mso-hide'] === 'all' || style['mso-list'] === 'ignore'
}

/** The look within an element: its tag, unless its style says otherwise, as Google Docs does with a b that is not bold. */
export function lookIn(element: Element, outer: Look): Look {
  const { name, attributes } = element
  const style = styleOf(element)
  const weight = style['font-weight']
  const slant = style['font-style']
  const line = style['text-decoration-line'] ?? style['text-decoration'] ?? ''
  const href = name === 'a' ? address(attributes.href ?? '') : null
  return {
    strong: weight === undefined ? outer.strong || ['b', 'strong', 'th'].includes(name) : isBold(weight),
    emphasis: slant === undefined ? outer.emphasis || ['i', 'em', 'cite'].includes(name) : slant !== 'normal',
    struck: outer.struck || ['s', 'strike', 'del'].includes(name) || line.includes('line-through'),
    code: outer.code || ['code', 'kbd', 'samp', 'tt'].includes(name) || MONOSPACED.test(style['font-family'] ?? ''),
    href: href ?? outer.href,
  }
}

const isBold = (weight: string): boolean => weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600

const address = (href: string): string | null => (/^(?:https:\/\/|mailto:)[^\s()]+$/i.test(href) ? href : null)

/** The text of inline nodes with its looks; line breaks as line feeds. */
export function runsOf(nodes: readonly Node[], look: Look): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (!isElement(node)) return [{ ...look, text: node.replaceAll(/[\s\u00A0]+/g, ' ') }]
    if (node.name === 'br' || /\bc-mrkdwn__br\b/.test(node.attributes.class ?? '')) return [{ ...PLAIN, text: '\n' }]
    if (isHidden(node)) return []
    if (node.name === 'input') return []
    return runsOf(node.children, lookIn(node, look))
  })
}
