import bidiFactory from 'bidi-js'
import type { CitationRun, Inline, LinkRun, ReferenceRun, TextStyle, Tone } from '../inline'
import { normaliseBreaks } from '../text/clean-text'
import { faceFor, type FaceName } from '../text/faces'
import type { LinkTarget } from './boxes'
import type { Context } from './context'
import type { TypeStyle } from './type-styles'

export interface TextLink {
  target: LinkTarget
  contents: string
  /** A link that leaves the document is underlined too. */
  underlined: boolean
}

export interface Span {
  start: number
  end: number
  face: FaceName
  tone: Tone
  link: TextLink | undefined
}

/** One paragraph as a single string, with the face and colour of each stretch and the direction of each character. */
export interface StyledText {
  text: string
  spans: Span[]
  levels: Uint8Array | undefined
  rightToLeft: boolean
}

interface Piece {
  text: string
  style?: TextStyle
  tone?: Tone
  link?: TextLink
}

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const bidi = bidiFactory()

export function styleText(runs: readonly Inline[], style: TypeStyle, context: Context): StyledText {
  let text = ''
  const spans: Span[] = []
  for (const piece of runs.map((run) => toPiece(run, context))) {
    const wanted = faceFor(style.family, piece.style ?? style.style)
    for (const covered of context.cover(normaliseBreaks(piece.text), wanted)) {
      const start = text.length
      text += covered.text
      spans.push({ start, end: text.length, face: covered.face, tone: piece.tone ?? style.tone, link: piece.link })
    }
  }
  if (!RIGHT_TO_LEFT.test(text)) return { text, spans, levels: undefined, rightToLeft: false }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  return { text, spans, levels, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 }
}

function toPiece(run: Inline, context: Context): Piece {
  if (run.type === 'citation') return citation(run, context)
  if (run.type === 'reference') return reference(run, context)
  if (run.type === 'break') return { text: run.kind === 'hard' ? '\n' : '\u200b' }
  if (run.type === 'text') return run
  return isSafe(run.href) ? outsideLink(run) : { text: run.text }
}

const outsideLink = ({ href, text }: LinkRun): Piece => ({
  text,
  tone: 'accent',
  link: { target: { kind: 'address', href }, contents: href, underlined: true },
})

// Anything but these two could start a program or read a file on the reader's machine.
const isSafe = (href: string): boolean => /^(https:\/\/|mailto:)[\u0021-\u007e]+$/i.test(href)

function citation({ exhibit, listed }: CitationRun, context: Context): Piece {
  const target = context.exhibits.get(exhibit)
  if (!target) {
    context.warn({
      kind: 'missing-exhibit',
      message: `${exhibit} is cited, but no exhibit of this packet has that number.`,
    })
    return { text: exhibit }
  }
  const contents = target.title ? `Go to ${exhibit}: ${target.title}` : `Go to ${exhibit}`
  return {
    text: exhibit,
    tone: 'accent',
    link: {
      target: { kind: 'anchor', anchor: target.anchor, ...(!listed && { cites: exhibit }) },
      contents,
      underlined: false,
    },
  }
}

function reference({ anchor, text, page }: ReferenceRun, context: Context): Piece {
  if (!context.isAnchor(anchor)) {
    context.warn({ kind: 'missing-anchor', message: `“${text}” points to a part that is not in this packet.` })
    return { text }
  }
  const link: TextLink = { target: { kind: 'anchor', anchor }, contents: `Go to ${text}`, underlined: false }
  return { text: page ? `${text}, p.\u00a0${context.pageNumber(anchor)}` : text, tone: 'accent', link }
}
