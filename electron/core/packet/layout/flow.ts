import type { PlacedPage } from './boxes'
import type { Canvas } from './canvas'
import type { Geometry } from './geometry'
import type { Template } from './templates/template'

/** A block that knows its lines and heights but has no place yet. All measures in points. */
export interface Prepared {
  before: number
  after: number
  /** Least height that must be free for the block to begin here. */
  opening: number
  /** The same where a heading stands above: three lines of text go with it. `opening` when absent. */
  openingUnderHeading?: number
  /** The block may not be the last thing on a page: it goes with the beginning of the next one. */
  keepWithNext: boolean
  /** The block uses the side column too, so it waits for side notes to end. */
  full: boolean
  /** The block stands beside the next one and begins level with it: it takes no height of its own. */
  beside?: boolean
  /** The block is a note on what stands above it and does not begin a page without the end of that. */
  clings?: boolean
  /** The last thing of the block is a rule: whoever holds it in a ruled row closes with that one. */
  endsInRule?: boolean
  place: (flow: Flow) => void
}

/** The place where the next block goes: a page and a height on it. */
export class Flow {
  readonly canvas: Canvas
  readonly geometry: Geometry
  readonly template: Template
  page = 0
  y: number
  sideBottom = 0
  /** Whole pages that come after this one. */
  readonly #following: (() => void)[] = []
  /** Height that the block being placed leaves free under its last lines, for the note that belongs to it. */
  reserved = 0
  #top: number

  /** A document that opens with its title begins higher: the first page has no running head. */
  constructor(canvas: Canvas, geometry: Geometry, template: Template, opensWithTitle = false) {
    this.canvas = canvas
    this.geometry = geometry
    this.template = template
    this.#top = opensWithTitle ? geometry.titleTop : geometry.top
    this.y = this.#top
  }

  /** First place for content on this page. */
  get top(): number {
    return this.#top
  }

  get room(): number {
    return this.geometry.bottom - this.y
  }

  get atTop(): boolean {
    return this.y === this.#top
  }

  /** Height of a page without head and foot. */
  get pageRoom(): number {
    return this.geometry.bottom - this.geometry.top
  }

  /** Puts finished pages after this one, once nothing more goes on it. `anchor` names the first of them. */
  follow(pages: readonly Partial<PlacedPage>[], anchor: string): void {
    this.#following.push(() => {
      const [first] = pages.map((page) => this.canvas.addPage(page))
      if (first !== undefined) this.canvas.anchor(anchor, first, 0)
    })
  }

  /** Nothing more goes on this page. */
  endPage(): void {
    for (const addPages of this.#following.splice(0)) addPages()
  }

  newPage(): void {
    this.endPage()
    this.page = this.canvas.addPage()
    this.#top = this.geometry.top
    this.y = this.#top
    this.sideBottom = 0
  }

  clearSide(): void {
    this.y = Math.max(this.y, this.sideBottom)
  }
}

const LEAST_ROOM = 72

/** Puts blocks one under the other; gaps between two blocks do not add up and vanish at the top of a page. */
export function flowBlocks(flow: Flow, blocks: readonly Prepared[]): void {
  placeBlocks(flow, blocks)
  flow.endPage()
}

/** The same for blocks that stand within another one. */
export function placeBlocks(flow: Flow, blocks: readonly Prepared[]): void {
  const openings = chainedOpenings(blocks, flow.pageRoom)
  let after = 0
  let isLevel = false
  /** Only headings stand on this page so far: what they head may not leave them, however much room it would like. */
  let headed = false
  blocks.forEach((block, index) => {
    if (block.full && !flow.atTop) flow.clearSide()
    const gap = flow.atTop || isLevel ? 0 : block.clings ? block.before : Math.max(after, gapBefore(blocks, index))
    const next = blocks[index + 1]
    flow.reserved = next?.clings ? next.before + next.opening : 0
    const fits = gap + (openings[index] ?? 0) <= flow.room || (headed && flow.room > LEAST_ROOM)
    if (!flow.atTop && fits) flow.y += gap
    else if (!flow.atTop) flow.newPage()
    headed = (headed || flow.atTop) && block.keepWithNext
    block.place(flow)
    after = block.after
    isLevel = block.beside === true
  })
}

/** What stands beside the next block begins where that one does. */
function gapBefore(blocks: readonly Prepared[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  return block.beside ? Math.max(block.before, gapBefore(blocks, index + 1)) : block.before
}

/** Height that must be free for each block to begin, what has to stay with it included; never more than a page has. */
export function chainedOpenings(blocks: readonly Prepared[], pageRoom = Number.POSITIVE_INFINITY): number[] {
  const openings: number[] = []
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    const next = blocks[index + 1]
    if (!block) continue
    const kept = Math.max(openings[index + 1] ?? 0, next?.openingUnderHeading ?? 0)
    const gap = block.beside ? 0 : Math.max(block.after, gapBefore(blocks, index + 1))
    const follows = block.keepWithNext && next ? gap + kept : 0
    const needed = block.beside ? Math.max(block.opening, follows) : block.opening + follows
    openings[index] = Math.min(needed, pageRoom)
  }
  return openings
}
