import { criterionIds, freeId } from '../edit/criterion-id'
import type { Rubric } from '../rubric'
import type { ImportOptions } from './import-options'
import type { ImportProblem } from './import-preview'

const ID = /^[A-Z]{1,3}\d{1,2}$/

/** A row of a table that becomes a criterion. */
export interface NamedRow {
  row: number
  /** As the table says it; empty where it does not. */
  id: string
  name: string
}

/**
 * An id for each row. One that the table gives is kept, unless it cannot be an id, stands twice, or means something else in
 * another rubric: evidence that is linked to that would be read under this.
 */
export function idsFor(
  rows: readonly NamedRow[],
  name: string,
  { known, keepIds }: Pick<ImportOptions, 'known' | 'keepIds'>,
) {
  const problems: ImportProblem[] = []
  const wanted = rows.map(({ id }) => id.trim().toUpperCase())
  const kept = wanted.map((id, index) => {
    const { row, name: called } = rows[index]!
    const other = meansElsewhere(known, id, called)
    if (id === '' || !ID.test(id) || wanted.indexOf(id) !== index) return null
    if (!other) return id
    if (keepIds) problems.push(note(row, `Evidence that is linked to ${id} (${other}) is read under “${called}” too.`))
    return keepIds ? id : null
  })
  const taken = new Set([...criterionIds(known), ...kept.flatMap((id) => id ?? [])])
  const letters = lettersFor(name, taken)
  const ids = kept.map((id, index) => {
    if (id !== null) return id
    const fresh = freeId(letters, taken)
    taken.add(fresh)
    if (wanted[index] !== '')
      problems.push(renamed(rows[index]!, fresh, wanted.indexOf(wanted[index]!) !== index, known))
    return fresh
  })
  return { ids, problems }
}

const note = (row: number, text: string): ImportProblem => ({ row, severity: 'note', text })

function renamed(
  { row, id, name }: NamedRow,
  fresh: string,
  isSecond: boolean,
  known: readonly Rubric[],
): ImportProblem {
  const other = meansElsewhere(known, id.trim().toUpperCase(), name)
  const why = other
    ? `${id} is “${other}” in another rubric, and evidence is linked by it`
    : isSecond
      ? `${id} stands above already`
      : `“${id}” is no id such as C1`
  return { row, severity: 'changed', text: `“${name}” gets the id ${fresh}: ${why}.` }
}

/** What an id means in another rubric, where that is something else. */
function meansElsewhere(known: readonly Rubric[], id: string, name: string): string | undefined {
  const meanings = known.flatMap(({ criteria }) => criteria.filter((criterion) => criterion.id === id))
  if (meanings.some((criterion) => sameWords(criterion.name, name))) return undefined
  return meanings[0]?.name
}

const sameWords = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase()

/** Letters that no criterion uses yet: the first of the name, else the first of the alphabet. */
function lettersFor(name: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((id) => id.replace(/\d+$/, '')))
  const first = name.toUpperCase().match(/[A-Z]/)?.[0] ?? 'K'
  const candidates = [first, ...Array.from('KLMNPQRTUVWXYZBDEFGHIJ')]
  return candidates.find((letter) => !used.has(letter)) ?? 'K'
}
