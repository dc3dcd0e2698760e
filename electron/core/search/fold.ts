// Accents and other marks above and below letters; not the vowel signs of Indian scripts, which are letters of their own.
const MARKS = /[\u0300-\u036f]/g

// Most text has neither accents nor other letters than these, and is folded many times as fast.
const BEYOND_ASCII = /[\u0080-\uffff]/

/** Text as search compares it: without case and accents. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(/\s/g, ' ')
  const lower = text.normalize('NFD').toLowerCase().normalize('NFD')
  return lower.replace(MARKS, '').replaceAll('ς', 'σ').replace(/\s/g, ' ')
}

/**
 * Where folded text stands in the text itself.
 * @param at position and length in fold(text)
 */
export function unfold(text: string, at: { start: number; length: number }): { start: number; end: number } {
  let folded = 0
  let position = 0
  let start: number | undefined
  for (const letter of text) {
    if (folded >= at.start + at.length && fold(letter) !== '') break
    if (start === undefined && folded + fold(letter).length > at.start) start = position
    folded += fold(letter).length
    position += letter.length
  }
  return { start: start ?? position, end: position }
}
