import type { Named } from './named'

/** What begins a word of the shorthand, and what such a word names. */
export const SIGNS = {
  '/': 'kind',
  '+': 'project',
  '@': 'person',
  '!': 'criterion',
  '^': 'day',
  '#': 'tag',
} as const
export type Sign = keyof typeof SIGNS
export type Slot = (typeof SIGNS)[Sign]

/** What a word says: an id of its slot, a day as YYYY-MM-DD, or the tag. */
export interface Meaning extends Named {
  slot: Slot
}
/** A stretch of a text, by UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** A word of the shorthand where it stands in the text. Only an understood one is taken out of the title. */
export interface Token extends Span {
  sign: Sign
  slot: Slot
  /** The word without its sign. */
  body: string
  /** What it says; null while it stays text. */
  meaning: Meaning | null
  /** What it could say, where more than one thing fits. */
  choices: readonly Named[]
}
