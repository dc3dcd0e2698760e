/** What a text says, free of the marks it was typed with. */
export type TextInline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'formula'; text: string }
  | { type: 'emphasis' | 'strong' | 'struck'; children: TextInline[] }
  /** Only https: and mailto: are links; any other address is text, as typed. */
  | { type: 'link'; href: string; children: TextInline[] }
  /** An attached picture: the target names the attachment. */
  | { type: 'picture'; alt: string; target: string }
  | { type: 'citation'; exhibit: string; typed: string }
  /** Number of the note among those of the text, counted from 1. */
  | { type: 'note'; number: number }
  | { type: 'break' }

export interface TextItem {
  /** Of a task list: whether it is done; null in any other list. */
  checked: boolean | null
  blocks: TextBlock[]
}

export type TextAlign = 'left' | 'right' | 'center'

export type TextBlock =
  | { type: 'paragraph'; inlines: TextInline[] }
  | { type: 'heading'; level: number; inlines: TextInline[] }
  /** `start` is null where items have no numbers. */
  | { type: 'list'; start: number | null; items: TextItem[] }
  | { type: 'code'; lines: string[] }
  /** A formula by itself, without its dollars. */
  | { type: 'formula'; text: string }
  | { type: 'quote'; blocks: TextBlock[] }
  | { type: 'table'; align: TextAlign[]; head: TextInline[][]; rows: TextInline[][][] }
  | { type: 'rule' }

export interface TextDocument {
  blocks: TextBlock[]
  /** The footnotes; the number of a note is its place here, from 1. */
  notes: TextInline[][]
}
