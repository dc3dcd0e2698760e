import type { Inline, TextStyle } from '../inline'
import { cite } from './runs'

/** What becomes of `[[E-21]]`: a citation, nothing (the exhibit is withheld), or the text as typed. */
export type ExhibitStanding = 'shown' | 'withheld' | 'unknown'
export type StandingOf = (exhibit: string) => ExhibitStanding

/** Emphasis closes within this many characters or is no emphasis; it keeps the scan of hostile text short. */
const REACH = 2_000
const TRIES = 20
const MARKS: readonly { mark: string; style: TextStyle }[] = [
  { mark: '**', style: 'strong' },
  { mark: '__', style: 'strong' },
  { mark: '*', style: 'italic' },
  { mark: '_', style: 'italic' },
]
const CITATION = /\[\[\s*([A-Za-z]-\d{1,6})\s*\]\]/y
const NAMED_LINK = /\[([^[\]\n]{1,500})\]\(((?:https:\/\/|mailto:)[^\s()]{1,2000})\)/y
const BARE_LINK = /https:\/\/[^\s<>"'|\\^`{}]{1,2000}/y
const ESCAPED = /\\[\\*_`[\]]/y
const SPECIAL = /[\\*_`[h]/g
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character)

interface Piece {
  runs: Inline[]
  end: number
}

/** One line of Markdown-like text as runs. Marks that are not understood stay as they were typed. */
export function inlineRuns(source: string, standing: StandingOf, style: TextStyle = 'regular'): Inline[] {
  const runs: Inline[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '')
      runs.push(style === 'regular' ? { type: 'text', text: plain } : { type: 'text', text: plain, style })
    plain = ''
  }
  let at = 0
  while (at < source.length) {
    const next = nextSpecial(source, at)
    plain += source.slice(at, next)
    if (next === source.length) break
    const piece = pieceAt(source, next, standing, style)
    if (!piece) {
      plain += source[next]
      at = next + 1
      continue
    }
    if (piece.runs.length === 0) plain = plain.replace(/[ \u00A0]+$/, '')
    else if (piece.runs.length === 1 && isPlain(piece.runs[0], style)) plain += piece.runs[0].text
    else {
      flush()
      runs.push(...piece.runs)
    }
    at = piece.end
  }
  flush()
  return runs
}

function nextSpecial(source: string, from: number): number {
  SPECIAL.lastIndex = from
  return SPECIAL.exec(source)?.index ?? source.length
}

const isPlain = (run: Inline | undefined, style: TextStyle): run is Extract<Inline, { type: 'text' }> =>
  run?.type === 'text' && (run.style ?? 'regular') === style

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function pieceAt(source: string, at: number, standing: StandingOf, style: TextStyle): Piece | null {
  switch (source[at]) {
    case '\\': {
      const escaped = match(ESCAPED, source, at)
      return escaped && { runs: [{ type: 'text', text: escaped[0].slice(1), style }], end: at + 2 }
    }
    case '`':
      return code(source, at)
    case '[':
      return citation(source, at, standing) ?? namedLink(source, at)
    case 'h':
      return isWord(source[at - 1]) ? null : bareLink(source, at)
    default:
      return emphasis(source, at, standing, style)
  }
}

function code(source: string, at: number): Piece | null {
  const end = source.slice(at + 1, at + 1 + REACH).indexOf('`')
  if (end < 1) return null
  return { runs: [{ type: 'text', text: source.slice(at + 1, at + 1 + end), style: 'mono' }], end: at + end + 2 }
}

function citation(source: string, at: number, standing: StandingOf): Piece | null {
  const found = match(CITATION, source, at)
  if (!found) return null
  const exhibit = (found[1] ?? '').toUpperCase()
  const end = at + found[0].length
  switch (standing(exhibit)) {
    case 'shown':
      return { runs: [cite(exhibit)], end }
    case 'withheld':
      return { runs: [], end }
    default:
      return { runs: [{ type: 'text', text: found[0] }], end }
  }
}

function namedLink(source: string, at: number): Piece | null {
  const found = match(NAMED_LINK, source, at)
  return found && { runs: [{ type: 'link', text: found[1] ?? '', href: found[2] ?? '' }], end: at + found[0].length }
}

function bareLink(source: string, at: number): Piece | null {
  const found = match(BARE_LINK, source, at)
  if (!found) return null
  const address = found[0].replace(/[.,;:!?)\]]+$/, '')
  if (!URL.canParse(address)) return null
  return { runs: [{ type: 'link', text: address, href: address }], end: at + address.length }
}

function emphasis(source: string, at: number, standing: StandingOf, style: TextStyle): Piece | null {
  if (style !== 'regular' || isWord(source[at - 1])) return null
  for (const { mark, style: inner } of MARKS) {
    if (!source.startsWith(mark, at)) continue
    const start = at + mark.length
    const length = isSpace(source[start]) ? -1 : closing(source.slice(start, start + REACH), mark)
    if (length < 1) continue
    return { runs: inlineRuns(source.slice(start, start + length), standing, inner), end: start + length + mark.length }
  }
  return null
}

/** Where the mark closes in the text after it; -1 where it does not. */
function closing(rest: string, mark: string): number {
  let tries = 0
  for (let at = rest.indexOf(mark); at !== -1 && tries < TRIES; at = rest.indexOf(mark, at + 1)) {
    tries += 1
    const belongsToLonger = mark.length === 1 && (rest[at + 1] === mark || rest[at - 1] === mark)
    if (at > 0 && !belongsToLonger && !isSpace(rest[at - 1]) && !isWord(rest[at + mark.length])) return at
  }
  return -1
}
