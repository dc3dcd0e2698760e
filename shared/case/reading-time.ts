/**
 * Words a minute that adults read silently in English non-fiction: the mean of 190 studies in Brysbaert, "How many words
 * do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_A_MINUTE = 238

/** How many words a text has: whatever stands between blanks and holds a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Whole minutes that a text takes to read, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE))
