export type TextStyle = 'regular' | 'italic' | 'strong' | 'mono'

/** Colour of a run. It only ever repeats what the words already say. */
export type Tone = 'ink' | 'muted' | 'accent' | 'positive' | 'caution'

export type Inline = TextRun | FormulaRun | CitationRun | LinkRun | ReferenceRun | BreakRun

export interface TextRun {
  type: 'text'
  text: string
  style?: TextStyle
  tone?: Tone
  /** Struck through: said no longer. */
  struck?: boolean
}

/** A formula in TeX, without its dollars. One that cannot be drawn is printed as typed and a warning is given. */
export interface FormulaRun {
  type: 'formula'
  text: string
}

/** "E-07" in running text: links to the anchor of the exhibit with this id. Without such an exhibit it stays plain text and a warning is given. */
export interface CitationRun {
  type: 'citation'
  exhibit: string
  /** The exhibit is listed here, not cited: its own pages do not name this place. */
  listed?: boolean
}

/** A link out of the document. Only https: and mailto: become links; any other address is printed as text. */
export interface LinkRun {
  type: 'link'
  href: string
  text: string
}

/** A link to an anchor of this document. With `page` the number of the page it stands on follows: "Latency programme, p. 14". */
export interface ReferenceRun {
  type: 'reference'
  anchor: string
  text: string
  page?: boolean
}

/** Hard: a new line of the same paragraph. Soft: a place where a line may break, with nothing drawn. */
export interface BreakRun {
  type: 'break'
  kind: 'soft' | 'hard'
}
