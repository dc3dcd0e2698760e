import { type FormulaShape, type FormulaTrouble, isShape } from '@shared/formula/shape'
import type { CitationRun, FormulaRun, Inline, LinkRun, ReferenceRun, TextStyle, Tone } from '../inline'
import type { PacketWarning } from '../warnings'
import type { LinkTarget } from './boxes'
import type { Context } from './context'
import { whyNotInLine } from './formula-in-line'
import type { TypeStyle } from './type-styles'

export interface TextLink {
  target: LinkTarget
  contents: string
  /** A link that leaves the document is underlined too. */
  underlined: boolean
}

/** A run with everything looked up: what is printed, and where it leads. Two equal pieces set equally. */
export interface Piece {
  text: string
  style?: TextStyle
  tone?: Tone
  struck?: boolean
  link?: TextLink
  /** Stands in the place of the text, which says it in TeX. */
  formula?: FormulaShape
}

export function toPiece(run: Inline, context: Context): Piece {
  if (run.type === 'citation') return citation(run, context)
  if (run.type === 'reference') return reference(run, context)
  if (run.type === 'break') return { text: run.kind === 'hard' ? '\n' : '\u200b' }
  if (run.type === 'text') return run
  if (run.type === 'formula') return formula(run, context)
  return isSafe(run.href) ? outsideLink(run) : { text: run.text }
}

function formula({ text }: FormulaRun, context: Context): Piece {
  const read = context.formula({ tex: text, display: false })
  if (isShape(read)) return { text, formula: read }
  context.warn(formulaWarning(text, read))
  return asTyped(text)
}

const asTyped = (tex: string): Piece => ({ text: `$${tex}$`, style: 'mono' })

/** The piece as it stands in a line of a width in points: a formula without room there is printed as it was typed. */
export function fitted(piece: Piece, style: TypeStyle, width: number, context: Context): Piece {
  const why = piece.formula ? whyNotInLine(piece.formula, style, width) : null
  if (why === null) return piece
  context.warn(formulaWarning(piece.text, { why }))
  return asTyped(piece.text)
}

const LONGEST_QUOTED = 60

/** Says of a formula that it stands there as it was typed, and why. */
export function formulaWarning(tex: string, { why }: FormulaTrouble): PacketWarning {
  const quoted = tex.length > LONGEST_QUOTED ? `${tex.slice(0, LONGEST_QUOTED)}…` : tex
  return {
    kind: 'formula-not-drawn',
    message: `The formula “${quoted.replaceAll('\n', ' ')}” is printed as it was typed: ${why}.`,
  }
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
  if (!target && context.elsewhere.has(exhibit)) return { text: exhibit, tone: 'accent' }
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
