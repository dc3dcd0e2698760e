const RIGHT_TO_LEFT = /^(?:ar|fa|he|iw|ur|yi|ps|sd|ug)\b/
const BEGINS_FROM_RIGHT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u

/** A line in a language written from the left stays one, also where it begins with a name written from the right. */
export const inDirection = (language: string, line: string): string =>
  !RIGHT_TO_LEFT.test(language) && BEGINS_FROM_RIGHT.test(line) ? `\u200e${line}` : line
