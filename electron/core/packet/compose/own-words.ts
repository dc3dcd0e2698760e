import { readMarkdown } from '@shared/markdown/read-markdown'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import type { StandingOf } from './inline-markup'
import { isStructured, richRuns, toBlocks } from './rich-text'
import { text } from './runs'

/** What somebody wrote for a block of its own, such as a claim or a quote: its first paragraph, and what follows it. */
export interface OwnWords {
  runs: Inline[]
  /** Further paragraphs, lists, tables, code; absent where the text is one list of runs. */
  blocks?: Block[]
}

export function ownWords(source: string, standing: StandingOf): OwnWords {
  const read = readMarkdown(source)
  if (!isStructured(read)) return { runs: richRuns(source, standing) }
  const [first, ...rest] = toBlocks(read, { standing, picture: () => null })
  if (!first) return { runs: [] }
  if (first.type !== 'paragraph') return { runs: [], blocks: [first, ...rest] }
  return rest.length === 0 ? { runs: first.runs } : { runs: first.runs, blocks: rest }
}

/** The words with more behind the last of them; below them where they end with a list, a table or code. */
export function endedWith({ runs, blocks }: OwnWords, more: readonly Inline[]): OwnWords {
  const last = blocks?.at(-1)
  if (more.length === 0 || !blocks || !last) return { runs: [...runs, ...more], ...(blocks && { blocks }) }
  const before = blocks.slice(0, -1)
  if (last.type === 'paragraph' && last.role !== 'note')
    return { runs, blocks: [...before, { ...last, runs: [...last.runs, ...more] }] }
  const [first, ...rest] = more
  const own = first?.type === 'text' && first.text.trim() === '' ? rest : [...more]
  return { runs, blocks: [...blocks, { type: 'paragraph', runs: own }] }
}

/** Without a large mark before it, a quote stands in quotation marks; one with lists or tables stands as it is. */
export const quoted = (words: OwnWords): OwnWords =>
  words.blocks ? words : { runs: [text('\u201c'), ...words.runs, text('\u201d')] }
