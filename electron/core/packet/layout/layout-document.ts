import { formulaKey, type FormulaRead } from '@shared/formula/shape'
import type { Cover } from '../text/cover'
import type { Hyphenation } from '../text/hyphenate'
import { hasKana } from '../text/local-forms'
import type { Shaper } from '../text/shape'
import type { Block, PacketDocument } from '../tree'
import { treeText } from '../tree-text'
import type { PacketWarning } from '../warnings'
import type { AssetFacts } from './asset-facts'
import type { PlacedDocument } from './boxes'
import { Canvas } from './canvas'
import type { Context } from './context'
import { findTargets } from './find-targets'
import { Flow, flowBlocks, type Prepared } from './flow'
import { type LineMemory, rememberingSetter } from './line-memory'
import { drawFurniture, opensWithTitle } from './page-furniture'
import { blockSetters, pageBreak } from './set-block'
import { addNode, type StructureNode } from './structure'
import { templateOf } from './templates/registry'

export interface LayoutInput {
  document: PacketDocument
  assets: ReadonlyMap<string, AssetFacts>
  /** The document's formulas by their keys; one that is not there is printed as typed. */
  formulas?: ReadonlyMap<string, FormulaRead>
  shape: Shaper
  cover: Cover
  /** With the patterns of the document's languages loaded. */
  hyphenation: Hyphenation
  /** Paragraphs set in earlier builds. */
  lines: LineMemory
  /** Called between sections, so that long work can be stopped. Throws to stop. */
  checkpoint: () => void
}

export interface LayoutResult extends PlacedDocument {
  warnings: PacketWarning[]
}

// Page numbers in the text can move the text once, hardly ever twice.
const MOST_PASSES = 4

/** Lays the document out until the page numbers it prints are the ones it has. */
export function layoutDocument(input: LayoutInput): LayoutResult {
  let pages: ReadonlyMap<string, number> = new Map()
  let cited: ReadonlyMap<string, readonly number[]> = new Map()
  for (let pass = 1; ; pass++) {
    const printed = new Map<string, number>()
    const pageOf = (anchor: string): number => {
      const page = pages.get(anchor) ?? 0
      printed.set(anchor, page)
      return page
    }
    const counted = new Map<string, number>()
    const citingPages = (exhibit: string): number => {
      const count = cited.get(exhibit)?.length ?? 0
      counted.set(exhibit, count)
      return count
    }
    const { result, cited: found } = layoutOnce(input, { pageOf, citingPages })
    const right =
      [...printed].every(([anchor, page]) => result.anchors.get(anchor)?.page === page) &&
      [...counted].every(([exhibit, count]) => (found.get(exhibit)?.length ?? 0) === count)
    if (right || pass === MOST_PASSES) return result
    cited = found
    pages = new Map([...result.anchors].map(([name, { page }]) => [name, page]))
  }
}

/** What the pass before found. */
interface Earlier {
  /** Index of the page an anchor stands on. */
  pageOf: (anchor: string) => number
  citingPages: (exhibit: string) => number
}

function layoutOnce(
  input: LayoutInput,
  earlier: Earlier,
): { result: LayoutResult; cited: ReadonlyMap<string, readonly number[]> } {
  const { document, checkpoint } = input
  const warnings = new Map<string, PacketWarning>()
  const missing = new Set<string>()
  const warn = (warning: PacketWarning) => void warnings.set(warning.kind + warning.message, warning)
  const context = makeContext(input, earlier, missing, warn)
  const canvas = new Canvas(context.geometry, context.template.palette)
  const structure: StructureNode = { role: 'Document', attributes: {}, kids: [] }
  const prepared = document.sections.flatMap((section) => {
    checkpoint()
    const node = addNode(structure, 'Sect')
    const ordered = context.template.sideNotes === 'within' ? notesUnderHeads(section.blocks) : section.blocks
    const kept = withNotesKept(
      ordered,
      ordered.map((block: Block) => context.setBlock(block, context, node)),
    )
    return section.startsPage ? [pageBreak, ...kept] : kept
  })
  flowBlocks(new Flow(canvas, context.geometry, context.template, opensWithTitle(document)), prepared)
  if (!document.excerpt) drawFurniture(canvas, document, context)
  for (const character of missing) warn(missingGlyph(character))
  const { anchors, outline, cited } = canvas
  return { result: { pages: canvas.pages, structure, outline, anchors, warnings: [...warnings.values()] }, cited }
}

/** Beside the text, pointers begin level with the head of what they belong to; within it they come after that head. */
function notesUnderHeads(blocks: readonly Block[]): Block[] {
  const ordered = [...blocks]
  ordered.forEach((block, index) => {
    const next = ordered[index + 1]
    if (block.type === 'side-notes' && next?.type === 'heading') ordered.splice(index, 2, next, block)
  })
  return ordered
}

/** Rows of a table that begins with all of them. */
const SHORT_TABLE = 3

function isTableNote(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  return block?.type === 'paragraph' && block.role === 'note' && blocks[index - 1]?.type === 'table'
}

/** A note under a table belongs to it: it stands close, and never alone on the next page. */
const withNotesKept = (blocks: readonly Block[], prepared: readonly Prepared[]): Prepared[] =>
  prepared.map((placed, index) => {
    const block = blocks[index]
    if (isTableNote(blocks, index)) return { ...placed, clings: true }
    const note = isTableNote(blocks, index + 1) ? prepared[index + 1] : undefined
    const isShort = block?.type === 'table' && block.rows.length <= SHORT_TABLE
    return note && isShort ? { ...placed, opening: placed.opening + note.before + note.opening } : placed
  })

function makeContext(
  { document, assets, formulas, shape, cover, hyphenation, lines }: LayoutInput,
  { pageOf, citingPages }: Earlier,
  missing: Set<string>,
  warn: (warning: PacketWarning) => void,
): Context {
  const { anchors, exhibits, headings } = findTargets(document, warn)
  const template = templateOf(document.template)
  let japanese: boolean | undefined
  const isJapanese = () => (japanese ??= hasKana(treeText(document)))
  const setting = { language: document.language, shape, cover, hyphenPoints: hyphenation.points, isJapanese }
  return {
    template,
    geometry: template.grid(document.pageSize),
    language: document.language,
    setLines: rememberingSetter(lines, setting, (character) => missing.add(character)),
    exhibits,
    elsewhere: new Set(document.excerpt?.exhibits),
    headings,
    assets,
    formula: (source) => formulas?.get(formulaKey(source)) ?? { why: 'it was not read' },
    citingPages,
    isAnchor: (name) => anchors.has(name) || /^(?:cites|copy)-/.test(name),
    setBlock: blockSetters(),
    pageNumber: (anchor) => String(pageOf(anchor) + 1),
    warn,
  }
}

function missingGlyph(character: string): PacketWarning {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    kind: 'missing-glyph',
    message: `No font has the character U+${code}; it is printed as [U+${code}].`,
    about: `U+${code}`,
  }
}
