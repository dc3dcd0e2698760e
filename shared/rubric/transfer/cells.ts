/** The lines of a cell, without the marks of a list. */
export const linesOf = (cell: string): string[] =>
  cell
    .split(/\r?\n|(?:^|\s)•\s+/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')

/** A weight as "20", "20 %", "12,5" or "0.2"; null where it is none, NaN where it is no number. */
export function weightIn(cell: string): number | null {
  const text = cell.replace(/[%\s]|points?$/gi, '').replace(/,(?=\d{1,2}$)/, '.')
  if (text === '') return null
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}

/** Yes or no in words; null where it says neither. */
export function flagIn(cell: string): boolean | null {
  if (/^(yes|y|true|x|✓|✔|1)$/i.test(cell.trim())) return true
  return /^(no|n|false|-|–|0)?$/i.test(cell.trim()) ? false : null
}

/** Ids or titles between commas, semicolons or line breaks. */
export const listIn = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
