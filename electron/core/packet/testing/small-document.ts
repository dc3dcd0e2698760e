import type { Inline } from '../inline'
import type { Block, PacketDocument } from '../tree'

export const plain = (text: string): Inline => ({ type: 'text', text })

/** A document with nothing but these blocks. */
export function documentOf(blocks: Block[], more: Partial<PacketDocument> = {}): PacketDocument {
  return {
    title: 'Test',
    subject: 'Test',
    author: 'A. Person',
    language: 'en-GB',
    date: '2026-11-23',
    pageSize: 'a4',
    runningHead: { left: 'Test', right: 'Test' },
    inputDigest: 'abcdef0123456789abcdef0123456789',
    sections: [{ id: 'only', startsPage: false, blocks }],
    ...more,
  }
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [plain(text)] })

const WORDS = 'measured baseline model pipeline latency evidence review holdout region interval feature drift'.split(
  ' ',
)

/** `count` words of running text, always the same. */
export const prose = (count: number): string =>
  Array.from({ length: count }, (_, index) => WORDS[(index * 7) % WORDS.length]).join(' ')
