import { isOperator, tokens } from './content-marks'

const PATH_PAINTING = new Set(['f', 'f*', 'F', 'B', 'B*', 'b', 'b*', 'S', 's'])
const TEXT = new Set(['Tj', 'TJ'])
const TEXT_ON_NEXT_LINE = new Set(["'", '"'])
const PAINTING = new Set(['sh', 'Do', 'BI', 'ID'])

/**
 * Content without what stands between the marks of hidden layers. Everything that sets the state of drawing stays, since
 * what comes after may rely on it. Undefined where there is nothing to take out.
 */
export function erased(content: Uint8Array, hidden: ReadonlySet<string>): Uint8Array | undefined {
  const text = Buffer.from(content).toString('latin1')
  if (hidden.size === 0 || !/\/OC\b/.test(text)) return undefined
  const kept: string[] = []
  /** For every open mark, whether it hides. */
  const open: boolean[] = []
  let hiding = 0
  let operands = 0
  let before = ''
  for (const token of tokens(text)) {
    const isPicture = before === 'ID'
    before = token
    kept.push(token)
    if (isPicture) {
      if (hiding > 0) kept.length = operands
      operands = kept.length
      continue
    }
    if (!isOperator(token)) continue
    if (token === 'BMC' || token === 'BDC') {
      const hides = isHiddenLayer(kept.slice(operands, -1).join(''), hidden)
      open.push(hides)
      if (hides) hiding++
    } else if (token === 'EMC' && open.pop() === true) hiding--
    else if (hiding > 0) replace(kept, operands, token)
    operands = kept.length
  }
  return Buffer.from(kept.join(''), 'latin1')
}

function isHiddenLayer(operands: string, hidden: ReadonlySet<string>): boolean {
  const found = /\/OC\s*(\/[^\s()<>[\]{}/%]+)\s*$/.exec(operands)
  return found?.[1] !== undefined && hidden.has(found[1])
}

/** Puts in place of a painting operator what leaves the same state and no mark. */
function replace(kept: string[], operands: number, operator: string): void {
  if (PATH_PAINTING.has(operator)) kept[kept.length - 1] = 'n'
  else if (TEXT.has(operator) || PAINTING.has(operator)) kept.splice(operands, kept.length - operands, '\n')
  else if (TEXT_ON_NEXT_LINE.has(operator)) kept.splice(operands, kept.length - operands, '\nT*')
}
