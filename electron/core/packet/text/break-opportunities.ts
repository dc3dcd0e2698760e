import LineBreaker from 'linebreak'

export interface BreakOpportunity {
  /** Index in UTF-16 units; the line may end before it. */
  position: number
  required: boolean
}

const HANGUL_SIDES = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]{2}/
const THAI = /[\u0e00-\u0e7f]+/g
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' })
// Long addresses, paths and identifiers have no spaces, but people read them in these parts.
const PATH_JOINTS = /[/\\?&=_.:#@~+-](?=[\p{L}\p{N}])/gu
const LONG_WORD = 24
const HAS_LONG_WORD = new RegExp(`\\S{${LONG_WORD}}`)

/** Where lines may break by UAX 14, with Korean kept by words, Thai by its dictionary and long addresses by their parts. */
export function breakOpportunities(text: string): BreakOpportunity[] {
  const found: BreakOpportunity[] = []
  if (WESTERN.test(text) && !HAS_LONG_WORD.test(text)) {
    addBreaksBetweenPairs(found, text)
    return found
  }
  let start = 0
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (!breaksSurely(text, at)) continue
    addBreaks(found, text, start, at + 1)
    start = at + 1
  }
  addBreaks(found, text, start, text.length)
  return found
}

// Without marks that join a letter, scripts with rules of their own, line ends and other controls.
const WESTERN =
  /^[!-~\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u22ff][ -~\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u22ff]*$/
const SPACE = 0x20

/** Among such characters the rules only ever look at the two beside a place and at whether spaces lie between them. */
function addBreaksBetweenPairs(found: BreakOpportunity[], text: string): void {
  let before = text.charCodeAt(0)
  let spaced = false
  for (let at = 1; at < text.length; at++) {
    const after = text.charCodeAt(at)
    if (after === SPACE) {
      spaced = true
      continue
    }
    const breaks = isPlain(before) && isPlain(after) ? spaced : breaksPair(before, spaced, after)
    if (breaks) found.push({ position: at, required: false })
    before = after
    spaced = false
  }
  found.push({ position: text.length, required: false })
}

const pairs = new Map<number, boolean>()

/** What the rules say of two characters, asked once. */
function breaksPair(before: number, spaced: boolean, after: number): boolean {
  const key = (before << 15) | (spaced ? 1 << 14 : 0) | after
  const known = pairs.get(key)
  if (known !== undefined) return known
  const text = String.fromCharCode(before) + (spaced ? ' ' : '') + String.fromCharCode(after)
  const breaks = new LineBreaker(text).nextBreak()?.position !== text.length
  pairs.set(key, breaks)
  return breaks
}

/**
 * Between two plain words, by every version of the standard and whatever stands around them. The rules are asked only
 * about what lies between two such places: they look at every character, and most words have nothing to tell them.
 */
function breaksSurely(text: string, space: number): boolean {
  if (!isPlain(text.charCodeAt(space + 1))) return false
  const before = text.charCodeAt(space - 1)
  return isPlain(before) || ((before === 0x2c || before === 0x2e) && isPlain(text.charCodeAt(space - 2)))
}

/** A letter or digit of ASCII. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

const PLAIN_WORD = /^[A-Za-z0-9]{1,23}[,.]? ?$/

function addBreaks(found: BreakOpportunity[], text: string, start: number, end: number): void {
  const part = text.slice(start, end)
  if (PLAIN_WORD.test(part)) found.push({ position: end, required: false })
  else for (const { position, required } of breaksByRule(part)) found.push({ position: start + position, required })
}

function breaksByRule(text: string): BreakOpportunity[] {
  const breaker = new LineBreaker(text)
  const found = new Map<number, boolean>()
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.required || !HANGUL_SIDES.test(text.slice(next.position - 1, next.position + 1)))
      found.set(next.position, next.required && text[next.position - 1] === '\n')
  }
  for (const position of [...thaiBreaks(text), ...jointBreaks(text)])
    if (!found.has(position)) found.set(position, false)
  found.set(text.length, false)
  return [...found].map(([position, required]) => ({ position, required })).toSorted((a, b) => a.position - b.position)
}

function thaiBreaks(text: string): number[] {
  const stretches = [...text.matchAll(THAI)]
  return stretches.flatMap(({ index, 0: stretch }) =>
    [...thaiWords.segment(stretch)].map((word) => index + word.index).filter((position) => position > index),
  )
}

function jointBreaks(text: string): number[] {
  const words = [...text.matchAll(/\S+/g)].filter(({ 0: word }) => word.length >= LONG_WORD)
  return words.flatMap(({ index, 0: word }) => [...word.matchAll(PATH_JOINTS)].map((joint) => index + joint.index + 1))
}
