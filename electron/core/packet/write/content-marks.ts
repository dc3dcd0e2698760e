/**
 * Takes the marks of a foreign structure tree out of a page's content: they would name elements of our tree,
 * or put decoration inside what we say is content. Marks that carry text of their own stay.
 */
export function withoutMarks(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1')
  if (!/\b(?:BMC|BDC)\b/.test(text)) return content
  const kept: string[] = []
  /** For every open mark, whether it was kept. */
  const open: boolean[] = []
  let operands = 0
  let before = ''
  for (const token of tokens(text)) {
    const isPicture = before === 'ID'
    before = token
    kept.push(token)
    if (isPicture) operands = kept.length
    if (isPicture || /^\s|^%/.test(token)) continue
    if (!isOperator(token)) continue
    const start = operands
    operands = kept.length
    if (token === 'BMC' || token === 'BDC') {
      const stays = carriesText(kept.slice(start, -1).join(''))
      open.push(stays)
      if (!stays) kept.length = start
    } else if (token === 'EMC' && open.pop() !== true) kept.length = start
    operands = kept.length
    // A space keeps what stood before a mark from growing together with what comes after it.
    if (kept.length === start) operands = kept.push('\n')
  }
  return Buffer.from(kept.join(''), 'latin1')
}

const carriesText = (operands: string): boolean => operands.includes('/ActualText') && !operands.includes('/MCID')

export const isOperator = (token: string): boolean =>
  /^[A-Za-z'"*][A-Za-z0-9*]*$/.test(token) && !/^(?:true|false|null)$/.test(token)

// A dictionary in a content stream may hold strings and one level of dictionaries; it is taken as one token.
const TOKEN = /\s+|%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|[^\s()<>[\]{}/%]+|./gsy

/** Cuts content into tokens without losing a byte; strings and inline pictures are one token each. */
export function* tokens(text: string): Generator<string> {
  let at = 0
  while (at < text.length) {
    const end = text[at] === '(' ? endOfString(text, at) : endOfToken(text, at)
    const token = text.slice(at, end)
    yield token
    at = end
    if (token !== 'ID') continue
    const picture = endOfPicture(text, at)
    yield text.slice(at, picture)
    at = picture
  }
}

function endOfToken(text: string, at: number): number {
  TOKEN.lastIndex = at
  return at + (TOKEN.exec(text)?.[0].length ?? 1)
}

function endOfString(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return index + 1
  }
  return text.length
}

function endOfPicture(text: string, at: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = at
  const found = end.exec(text)
  return found ? found.index + found[0].length : text.length
}
