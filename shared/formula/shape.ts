/** A formula as outlines. Measures are thousandths of the type size; y runs downwards from the baseline. */
export interface FormulaShape {
  width: number
  /** Above the baseline. */
  height: number
  /** Below it. */
  depth: number
  parts: FormulaPart[]
}

export interface FormulaPart {
  /** Absolute commands M, L, C and Z with their numbers, separated by spaces, as in a path of SVG; filled by the nonzero rule. */
  outline: string
  /** Only what lies in here is seen: left, top, width and height. */
  clip?: readonly [number, number, number, number]
}

/** The fonts of formulas draw their small letters smaller than those of the text: so much larger, they match. */
export const MATCHED = 1.08

/** Why a formula cannot be drawn, in words that follow "because": then it is shown as it was typed. */
export interface FormulaTrouble {
  why: string
}

export type FormulaRead = FormulaShape | FormulaTrouble

export const isShape = (read: FormulaRead): read is FormulaShape => 'parts' in read

/** A formula by what was typed between its dollars, within a line or on lines of its own. */
export interface FormulaSource {
  tex: string
  display: boolean
}

/** One name for a formula, for looking it up. */
export const formulaKey = ({ tex, display }: FormulaSource): string => `${display ? '$$' : '$'}${tex}`
