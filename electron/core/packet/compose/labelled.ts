import type { Inline } from '../inline'
import type { Block } from '../tree'
import { strong, text } from './runs'

/** Text with its label run in at the start. */
export function labelled(label: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (!first || label === '') return [...blocks]
  const lead: Inline[] = [strong(label), text(' ')]
  return first.type === 'paragraph'
    ? [{ ...first, runs: [...lead, ...first.runs] }, ...rest]
    : [{ type: 'paragraph', runs: [strong(label)] }, ...blocks]
}
