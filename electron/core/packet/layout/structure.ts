/** Standard structure types of PDF 1.7 that a packet uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Formula'
  | 'Caption'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference'

export interface StructureAttributes {
  alt?: string
  /** BCP 47 tag, where it is not the document's language. */
  language?: string
  summary?: string
  scope?: 'Column' | 'Row'
  listNumbering?: 'Disc' | 'Decimal'
  /** Left, top, right and bottom on the page, in layout coordinates. */
  box?: { left: number; top: number; right: number; bottom: number; page: number }
}

/** One piece of page content that belongs to a node. */
export interface ContentMark {
  page: number
  /** Number of the piece on its page, counted from 0. */
  id: number
}

/** A link annotation that belongs to a node; an index into the page's links. */
export interface LinkMark {
  page: number
  link: number
}

/** What the document says, in reading order, for those who do not see the page. */
export interface StructureNode {
  role: Role
  attributes: StructureAttributes
  kids: (StructureNode | ContentMark | LinkMark)[]
}

export const isNode = (kid: StructureNode | ContentMark | LinkMark): kid is StructureNode => 'role' in kid
export const isContent = (kid: ContentMark | LinkMark): kid is ContentMark => 'id' in kid

/** A node that is hung into the tree when its place has come. */
export const looseNode = (role: Role, attributes: StructureAttributes = {}): StructureNode => ({
  role,
  attributes,
  kids: [],
})

export function addNode(parent: StructureNode, role: Role, attributes: StructureAttributes = {}): StructureNode {
  const node = looseNode(role, attributes)
  parent.kids.push(node)
  return node
}
