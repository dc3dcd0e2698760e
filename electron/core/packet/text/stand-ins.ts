/** Letters in one piece that many fonts leave to their parts. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', '\u017ft'],
  ['\ufb06', 'st'],
  ['\u0132', 'IJ'],
  ['\u0133', 'ij'],
  ['\u2011', '\u2010'],
  ['\u2010', '-'],
])

/** Spaces of a set width: the shaper makes them of any face's space. */
const SPACE = /^[\u2000-\u200a\u202f\u205f]$/

type Covers = (codePoint: number) => boolean

/** What a face draws for a character: itself, or its parts where it lacks it; undefined where it has neither. */
export function drawnFor(character: string, covers: Covers): string | undefined {
  if (covers(character.codePointAt(0) ?? 0) || SPACE.test(character)) return character
  const parts = Array.from(PARTS.get(character) ?? '', (part) => drawnFor(part, covers))
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join('') : undefined
}

/** A text as a face draws it, letter for letter where it has them all. */
export const drawnText = (text: string, covers: Covers): string =>
  Array.from(text, (character) => drawnFor(character, covers) ?? plainForm(character) ?? character).join('')

/** Plain characters for one that no face has, as for the letters that people paste to look bold: 𝐛 is b. */
export function plainForm(character: string): string | undefined {
  const plain = character.normalize('NFKC')
  return plain === character || plain.trim() === '' ? undefined : plain
}
