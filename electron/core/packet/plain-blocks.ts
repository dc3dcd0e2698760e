/** Blocks that hold nothing but themselves. */

export interface PageBreakBlock {
  type: 'page-break'
}

/** The headings of the outline with their page numbers. */
export interface ContentsBlock {
  type: 'contents'
  title: string
  /** Deepest heading level listed. */
  depth: 1 | 2 | 3
}

/** Ruled lines to be filled in by hand: a statement or a signature that has not been given yet. */
export interface BlankLinesBlock {
  type: 'blank-lines'
  label: string
  lines: number
}

/** Lines of code, or of anything whose spaces matter. */
export interface CodeBlock {
  type: 'code'
  lines: string[]
}

/** A formula in TeX by itself. One that cannot be drawn is printed as typed and a warning is given. */
export interface FormulaBlock {
  type: 'formula-block'
  text: string
}

/** A line between two parts of a text. */
export interface RuleBlock {
  type: 'rule'
}
