import type { RecordOf } from './kinds'

type Alternative = RecordOf<'design-doc'>['considered'][number]

/** As much as a cell of the table holds. */
const CELL_LIMIT = 500
const ITEM = /^ ?(?:[-*+]|\d{1,3}[.)])\s+(?<said>\S.*)$/

/**
 * The alternatives of a text that is nothing but a list, as "- A larger cache: a year of peace at most", each item's
 * words after the colon as the reason; null for every other text, from which rows could only be guessed.
 */
export function alternativesIn(text: string): Alternative[] | null {
  const items: string[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const said = ITEM.exec(line)?.groups?.['said']
    if (said !== undefined) items.push(said.trim())
    // A line that is set in goes on with the item above; anything else stands outside of the list.
    else if (items.length > 0 && /^\s{2,}[^\s\-*+]/.test(line)) items.push(`${items.pop()} ${line.trim()}`)
    else return null
  }
  const rows = items.map(alternative)
  const fits = rows.every((row) => Object.values(row).every((cell) => String(cell).length <= CELL_LIMIT))
  return rows.length > 0 && fits ? rows : null
}

function alternative(item: string): Alternative {
  const at = item.search(/:\s/)
  const [option, why] = at < 0 ? [item, ''] : [item.slice(0, at), item.slice(at + 1).trim()]
  return { option: option.replace(/^(\*\*|__)(.*)\1$/, '$2').trim(), pro: '', contra: '', why }
}
