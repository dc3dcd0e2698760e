import { SIGNS, type Sign, type Span } from './token'

export interface SignedWord extends Span {
  sign: Sign
  body: string
}

/** Marks that end a sentence or a bracket belong to it, and not to the word before them. */
const TRAILING = /[.,;:!?)\]}"'\u2019\u201D\u2026]+$/

/** What a word may hold behind its sign; anything else is no shorthand: a path, a sum, a smiley. */
const BODY = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._:&-]*$/u
const DAY_BODY = /^[\p{L}\p{N}\u2212-][\p{L}\p{N}-]*$/u

/** The words of a text that begin with a sign of the shorthand, at its start or behind a space. */
export function signedWords(text: string): SignedWord[] {
  const found: SignedWord[] = []
  for (const match of text.matchAll(/(?<=^|\s)[/+@!^#]\S+/gu)) {
    const word = match[0].replace(TRAILING, '')
    const sign = word.charAt(0) as Sign
    const body = word.slice(1)
    const start = match.index
    if (Object.hasOwn(SIGNS, sign) && mayBe(sign, body)) found.push({ sign, body, start, end: start + word.length })
  }
  return found
}

function mayBe(sign: Sign, body: string): boolean {
  if (sign === '^') return DAY_BODY.test(body)
  // "#123" is a ticket, and "+15" or "+4.1" an amount.
  if (sign === '#') return BODY.test(body) && /\p{L}/u.test(body) && body.length <= 60
  return BODY.test(body)
}
