import type { AnchorPlace, Box, LinkTarget, OutlineEntry, PlacedPage } from './boxes'
import type { Geometry } from './geometry'
import type { Palette } from './palette'
import type { StructureNode } from './structure'

/** Where the boxes land. It numbers the pieces of content as they come and keeps them in reading order. */
export class Canvas {
  readonly pages: PlacedPage[] = []
  readonly anchors = new Map<string, AnchorPlace>()
  /** The pages on which each exhibit is cited, in order. */
  readonly cited = new Map<string, number[]>()
  readonly outline: OutlineEntry[] = []
  readonly palette: Palette
  readonly #geometry: Geometry
  readonly #marks: number[] = []

  constructor(geometry: Geometry, palette: Palette) {
    this.palette = palette
    this.#geometry = geometry
    this.addPage()
  }

  addPage(page: Partial<PlacedPage> = {}): number {
    const { width, height } = this.#geometry
    this.#marks.push(0)
    return this.pages.push({ width, height, groups: [], links: [], ...page }) - 1
  }

  page(index: number): PlacedPage {
    const page = this.pages[index]
    if (!page) throw new RangeError(`page ${index} of ${this.pages.length}`)
    return page
  }

  /** Content goes on in the open group of the same node, so that a paragraph is one piece per page where it can be. */
  draw(index: number, node: StructureNode, box: Box): void {
    const { groups } = this.page(index)
    const open = groups.at(-1)
    if (open?.mark.kind === 'content' && open.mark.node === node) {
      open.boxes.push(box)
      return
    }
    const id = this.#marks[index] ?? 0
    this.#marks[index] = id + 1
    node.kids.push({ page: index, id })
    groups.push({ mark: { kind: 'content', node, id }, boxes: [box] })
  }

  decorate(index: number, box: Box, type: 'Pagination' | 'Layout' = 'Layout'): void {
    const { groups } = this.page(index)
    const open = groups.at(-1)
    if (open?.mark.kind === 'artifact' && open.mark.type === type) open.boxes.push(box)
    else groups.push({ mark: { kind: 'artifact', type }, boxes: [box] })
  }

  link(index: number, node: StructureNode, area: Area, target: LinkTarget, contents: string): void {
    const { links } = this.page(index)
    node.kids.push({ page: index, link: links.length })
    links.push({ ...area, target, contents, node })
    if (target.kind === 'anchor' && target.cites !== undefined) this.#cite(target.cites, index, area.top)
  }

  /** The first citation on each page gets an anchor, so that an exhibit can lead back to it. */
  #cite(exhibit: string, page: number, y: number): void {
    const pages = this.cited.get(exhibit) ?? []
    this.cited.set(exhibit, pages)
    if (pages.includes(page)) return
    pages.push(page)
    this.anchor(citationAnchor(exhibit, pages.length), page, y)
  }

  anchor(name: string, page: number, y: number): void {
    if (!this.anchors.has(name)) this.anchors.set(name, { page, y })
  }
}

/** Names the place of the n-th page (counted from 1) that cites an exhibit. */
export const citationAnchor = (exhibit: string, count: number): string => `cites-${exhibit}-${count}`

export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}
