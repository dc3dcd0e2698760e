import type { PacketOrigin } from '@shared/case/packet-verification'
import type { PageSpan } from '@shared/records/page-range'
import type { ChartBlock } from './charts'
import type { Inline } from './inline'
import type { BlankLinesBlock, CodeBlock, ContentsBlock, FormulaBlock, PageBreakBlock, RuleBlock } from './plain-blocks'

/**
 * The document tree: what a packet says, before anybody knows where it stands on a page.
 * Every value is plain JSON, so a tree can be stored, compared, hashed and sent to a worker as it is.
 * `compose` makes it from records; the PDF and Markdown writers read it. All text is Unicode as the person typed it.
 */

export type PageSize = 'a4' | 'letter'

export interface TitleBlock {
  type: 'title'
  kicker?: string
  title: string
  deck?: string
}

export interface HeadingBlock {
  type: 'heading'
  level: 1 | 2 | 3
  text: string
  /** Anchor of this heading, unique in the document. */
  id: string
  /** Whether it is listed in the outline (bookmarks) and in a contents block. */
  outline: boolean
}

export interface ParagraphBlock {
  type: 'paragraph'
  runs: Inline[]
  /** body: serif reading text (the default). note: small muted text under a table or a figure. */
  role?: 'body' | 'note'
  /** Text stands in the main column unless it belongs to something of the full width. */
  width?: 'column' | 'full'
  /** Heads what follows: it is never the last thing on a page. */
  heads?: boolean
  /** BCP 47 tag, where the text is not in the document's language. */
  language?: string
}

export interface ListItem {
  runs: Inline[]
  /** Of a task list: whether it is done. */
  checked?: boolean
  items?: ListItem[]
  /** What belongs to the item and is no item: further paragraphs, code, a numbered list. */
  blocks?: Block[]
}

export interface ListBlock {
  type: 'list'
  ordered: boolean
  /** Number of the first item; 1 when absent. */
  start?: number
  items: ListItem[]
}

export interface KeyFigure {
  value: string
  caption: string
}

/** A band of two to four large values over their captions; more than four go on to another row. */
export interface KeyFiguresBlock {
  type: 'key-figures'
  figures: KeyFigure[]
}

export interface TableColumn {
  label: string
  /** Share of the table's width; shares are relative to their sum. */
  width: number
  align: 'left' | 'right' | 'center'
  /** Cells of this column get tabular digits. */
  numeric?: boolean
  /** Cells of this column name their row (a row header for assistive technology). */
  rowHeader?: boolean
}

export interface TableRow {
  /** Anchor of the row. An exhibit id used here makes the row the target of that citation. */
  id?: string
  /** One list of runs per column. Missing cells are empty; surplus cells are refused by the layout. */
  cells: Inline[][]
}

/** The full width unless said otherwise. The head is repeated on every page and a row never splits. */
export interface TableBlock {
  type: 'table'
  /** What the table is for, in one sentence, read out by assistive technology. */
  summary: string
  width?: 'column' | 'full'
  columns: TableColumn[]
  rows: TableRow[]
}

/** One claim under a criterion; its citations are runs. */
export interface ClaimBlock {
  type: 'claim'
  /** Anchor of the claim, unique in the document. */
  id?: string
  /** Empty where the side note before it says it. */
  criterion: string
  runs: Inline[]
  /** What follows the runs: further paragraphs, lists, tables, code. */
  blocks?: Block[]
  /** Small line under the claim, such as the grade and why. */
  note?: string
}

export interface QuoteBlock {
  type: 'quote'
  /** Anchor of the quote, when it is an exhibit itself ("F-02"). */
  id?: string
  runs: Inline[]
  /** What follows the runs: further paragraphs, lists, tables, code. */
  blocks?: Block[]
  /** Who said it; empty where the side note before it says so. */
  attribution: string
  /** Set in the size of the text, without the large mark: one of several. */
  compact?: boolean
  note?: string
  /** BCP 47 tag of the quoted words, where they are not in the document's language. */
  language?: string
}

export interface DefinitionRow {
  label: string
  value: Inline[]
  /** What follows the value under the same label: lists, tables, code. */
  blocks?: Block[]
}

export interface DefinitionsBlock {
  type: 'definitions'
  rows: DefinitionRow[]
}

/** Opens an exhibit: its id stands large enough to be found while leafing. */
export interface ExhibitBlock {
  type: 'exhibit'
  /** Stable id: "M-03", "F-02", "E-07". Citations name it. */
  id: string
  title: string
  kind: string
  /** Anchor of the exhibit, unique in the document. */
  anchor: string
}

/** Pointers in the side column beside the main text that follows. Full-width blocks start below them. */
export interface SideNotesBlock {
  type: 'side-notes'
  title: string
  notes: Inline[][]
}

/** Pages of a PDF the person attached, shown one per page under a stamp with the exhibit's id. */
export interface AttachmentBlock {
  type: 'attachment'
  /** Id of the exhibit these pages belong to. */
  exhibit: string
  /** Anchor of the first of these pages, unique in the document. */
  anchor: string
  title: string
  /** SHA-256 of the PDF's bytes, lower-case hex: the key of the asset. */
  sha256: string
  /** Pages to show; all when absent. */
  pages?: PageSpan[]
  /** The pages go in as they are, without stamp, head and foot. Such pages are not tagged. */
  exact?: boolean
  /** Bytes of the file, told where it cannot be shown. */
  size?: number
}

export interface ImageBlock {
  type: 'image'
  /** SHA-256 of the JPEG's or PNG's bytes, lower-case hex: the key of the asset. */
  sha256: string
  /** What the picture shows, for those who cannot see it. */
  alt: string
  caption?: string
  width?: 'column' | 'full'
  /** Bytes of the file, told where it cannot be shown. */
  size?: number
}

/** What somebody else wrote, set apart within a text. */
export interface PassageBlock {
  type: 'passage'
  blocks: Block[]
}

export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | KeyFiguresBlock
  | TableBlock
  | ClaimBlock
  | QuoteBlock
  | DefinitionsBlock
  | ChartBlock
  | ExhibitBlock
  | SideNotesBlock
  | PageBreakBlock
  | AttachmentBlock
  | ImageBlock
  | ContentsBlock
  | BlankLinesBlock
  | CodeBlock
  | FormulaBlock
  | PassageBlock
  | RuleBlock

export interface Section {
  /** Names the section in warnings and progress. */
  id: string
  /** An appendix section begins on a new page; the others follow on. */
  startsPage: boolean
  blocks: Block[]
}

export interface PacketDocument {
  title: string
  subject: string
  author: string
  /** BCP 47 tag of the text: "en-GB". Words are divided by its rules where they are known (text/hyphen-patterns.ts). */
  language: string
  /** ISO day the packet shows and carries as its creation date: "2026-11-23". */
  date: string
  pageSize: PageSize
  /** Printed in every page's foot: "Confidential". */
  confidentiality?: string
  runningHead: { left: string; right: string }
  /** Digest of everything the packet was made from; becomes the file's id. */
  inputDigest: string
  /** What the packet was made from, carried in the file for those who check it. */
  origin?: PacketOrigin
  /** Name of the template it is set in; the usual look where nothing is said. */
  template?: string
  /** A part of a packet by itself: no head, no foot, and these exhibits stand elsewhere. */
  excerpt?: { exhibits: string[] }
  sections: Section[]
}
