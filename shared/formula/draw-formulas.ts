import { formulaKey, type FormulaRead, type FormulaSource } from './shape'

/** What is longer is no formula that anybody reads. */
const LONGEST = 2_000
/** Groups within groups: each costs the more the deeper it lies. */
const DEEPEST = 40
/** Formulas that are kept; an edit elsewhere changes none of them. */
const KEPT = 2_000

const known = new Map<string, FormulaRead>()

/** A formula that was drawn before; undefined where it was not. */
export const drawnBefore = (source: FormulaSource): FormulaRead | undefined => known.get(formulaKey(source))

/** Draws formulas, by their keys. What draws them is large and loaded at the first one. Never fails for what was typed. */
export async function drawFormulas(sources: readonly FormulaSource[]): Promise<Map<string, FormulaRead>> {
  const drawn = new Map<string, FormulaRead>()
  for (const source of sources) {
    const key = formulaKey(source)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share one engine
    const read = known.get(key) ?? limitedBy(source) ?? (await drawOne(source))
    drawn.set(key, read)
    if (known.size >= KEPT) known.clear()
    known.set(key, read)
  }
  return drawn
}

const drawOne = async (source: FormulaSource): Promise<FormulaRead> => (await import('./engine')).draw(source)

function limitedBy({ tex }: FormulaSource): FormulaRead | null {
  if (tex.length > LONGEST) return { why: 'it is too long' }
  let depth = 0
  for (const [mark] of tex.matchAll(
    /\\[\\{}]|\\left(?![a-z])|\\right(?![a-z])|\\begin(?![a-z])|\\end(?![a-z])|[{}]/gi,
  )) {
    if (mark === '{' || mark === String.raw`\left` || mark === String.raw`\begin`) depth++
    else if (mark === '}' || mark === String.raw`\right` || mark === String.raw`\end`) depth--
    if (depth > DEEPEST) return { why: 'its groups lie too deep within each other' }
  }
  return null
}
