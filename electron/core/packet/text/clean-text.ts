/** Characters that are read but not drawn: joiners, direction marks, variation selectors, tags, the byte order mark. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u

export const isInvisible = (character: string): boolean => INVISIBLE.test(character)

// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** One spelling for line ends (a line feed) and for tabs (a space): neither has a glyph. */
export const normaliseBreaks = (text: string): string => text.replace(LINE_END, '\n').replaceAll('\t', ' ')

/** Whether no font could have a glyph for this: control characters and halves of surrogate pairs. */
export const isUndrawable = (character: string): boolean => CONTROL.test(character) || isLoneSurrogate(character)

const isLoneSurrogate = (character: string): boolean => character.length === 1 && /[\ud800-\udfff]/.test(character)

/** How a character that cannot be drawn is printed, so that it never vanishes: "[U+1F9FF]". */
export function visibleName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
