import type { Inline } from '../inline'
import type { Block, Section } from '../tree'
import { joined, pageOf, strong, text } from './runs'

/** The sections with their pages, in the side column of the first page; a packet without appendices needs none. */
export function withContents(sections: readonly Section[]): Section[] {
  const [first, ...rest] = sections
  const firstAppendix = rest.find(({ startsPage }) => startsPage)
  if (!first || !firstAppendix) return [...sections]
  const core = rest.slice(0, rest.indexOf(firstAppendix))
  const entries = [
    ...core.flatMap(({ id, blocks }) => entry(blocks, SHORT_TITLES[id])),
    ...entry(firstAppendix.blocks, 'Appendices'),
    ...rest.filter(({ id }) => id === 'exhibits').flatMap(({ blocks }) => entry(blocks, 'Index of exhibits')),
  ]
  // Run on, for the first page is short of height and not of width.
  const notes = [joined(entries, text('\u00a0\u00b7 '))]
  const contents = { type: 'side-notes', title: 'In this packet', notes } as const
  const at = first.blocks.findIndex(({ type }) => type === 'paragraph' || type === 'list' || type === 'side-notes')
  const blocks = at === -1 ? [...first.blocks, contents] : merged(first.blocks, at, contents)
  return [{ ...first, blocks }, ...rest]
}

/** Side notes stand beside what follows them, so two of them are made one. */
function merged(blocks: readonly Block[], at: number, contents: Block & { type: 'side-notes' }): Block[] {
  const there = blocks[at]
  const [before, after] = [blocks.slice(0, at), blocks.slice(at)]
  if (there?.type !== 'side-notes') return [...before, contents, ...after]
  const notes = [...there.notes, [strong(contents.title)], ...contents.notes]
  return [...before, { ...there, notes }, ...after.slice(1)]
}

/** Sections in a word or two, for lists. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  opening: 'Opening',
  readiness: 'Readiness',
  flagships: 'Projects',
  impact: 'Results',
  claims: 'Claims',
  timeline: 'The way here',
  gaps: 'Gaps',
  voices: 'Voices',
  statements: 'Statements',
}

function entry(blocks: readonly Block[], short?: string): Inline[][] {
  const [head] = blocks
  return head?.type === 'heading' ? [[pageOf(head.id, short ?? head.text)]] : []
}
