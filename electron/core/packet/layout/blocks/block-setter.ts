import type { Inline } from '../../inline'
import { lineText } from '../arrange-line'
import type { Context } from '../context'
import type { Prepared } from '../flow'
import { fitted, toPiece } from '../pieces'
import type { SetText } from '../set-lines'
import type { StructureNode } from '../structure'
import type { TypeStyle } from '../type-styles'

/** Prepares one kind of block: breaks its lines and says how to place them under `parent`. */
export type BlockSetter<B> = (block: B, context: Context, parent: StructureNode) => Prepared

/** `language` where the text is not in the document's. */
export const setInline = (
  runs: readonly Inline[],
  style: TypeStyle,
  width: number,
  context: Context,
  language?: string,
): SetText =>
  context.setLines(
    runs.map((run) => fitted(toPiece(run, context), style, width, context)),
    style,
    width,
    language,
  )

/** The same where there may be nothing to say: it then has no line at all. */
export function setIfAny(
  runs: readonly Inline[],
  style: TypeStyle,
  width: number,
  context: Context,
  language?: string,
): SetText {
  const set = setInline(runs, style, width, context, language)
  return runs.length === 0 ? { ...set, lines: [] } : set
}

export const setString = (text: string, style: TypeStyle, width: number, context: Context): SetText =>
  setInline([{ type: 'text', text }], style, width, context)

/** Text cut to one line with an ellipsis, for heads and feet that repeat what stands elsewhere in full. */
export function setOneLine(text: string, style: TypeStyle, width: number, context: Context): SetText {
  const whole = setString(text.replaceAll(/\s+/g, ' '), style, Number.MAX_SAFE_INTEGER, context)
  if ((whole.lines[0]?.width ?? 0) <= width) return { ...whole, width }
  const room = setString('…', style, width, context).lines[0]?.width ?? 0
  const [first] = setString(text, style, width - room, context).lines
  const kept = lineText(first)
  const cut = setString(`${kept.trimEnd()}…`, style, Number.MAX_SAFE_INTEGER, context)
  return { ...cut, width }
}
