import { foundIn, SOURCES, type Found, type PreflightRule } from '../rule'
import type { CaseText } from '../text/case-texts'
import { wordCount } from '../text/sentences'

/** Words that a text of each part holds at most before it costs the reader more than it gives. */
const MOST_WORDS: Record<CaseText['part'], number> = {
  ask: 50,
  why: 120,
  proof: 40,
  claim: 110,
  flagship: 150,
  story: 300,
  gap: 50,
}
/** About four pages of text beside their tables. */
const MOST_IN_ALL = 2_600

export const textTooLong: PreflightRule = {
  id: 'P-length',
  text: 'The core of the packet is about four pages, readable in five minutes, and each part keeps to its share.',
  source: SOURCES.layout,
  find({ case: item, texts }) {
    const counted = texts.map((text) => ({ text, words: wordCount(text.text) }))
    const parts = counted.flatMap(({ text, words }): Found[] => {
      const most = MOST_WORDS[text.part]
      if (words <= most) return []
      return [
        foundIn(text.record, {
          severity: 'look',
          field: text.field,
          criterion: text.criterion,
          subject: text.field,
          text: `${capital(text.name)} has ${words} words; ${most} are enough for a reader in a hurry. Keep what proves something.`,
        }),
      ]
    })
    const all = counted.reduce((sum, { words }) => sum + words, 0)
    if (all <= MOST_IN_ALL) return parts
    const said = `The case has ${all.toLocaleString('en-US')} words in all, more than about four pages hold. Shorten the flagships first, or show one fewer.`
    return [...parts, foundIn(item, { severity: 'look', field: 'flagships', subject: 'all', text: said })]
  },
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
