import type { Rubric } from '../rubric'

const MOST = 99
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** Every id that some rubrics give to a criterion, or read evidence by: none of them may be given to another criterion. */
export const criterionIds = (rubrics: readonly Rubric[]): Set<string> =>
  new Set(rubrics.flatMap(({ criteria }) => criteria.flatMap(({ id, countsFrom }) => [id, ...countsFrom])))

/**
 * An id that nothing has ever been linked to, counted on in the rubric's own letters: after C9 comes C10.
 * @param taken ids beyond this rubric's own: of its earlier versions, of other rubrics, of links.
 */
export function freshCriterionId(rubric: Rubric, taken: Iterable<string> = []): string {
  const known = new Set([...criterionIds([rubric]), ...taken])
  return freeId(lettersOf(rubric), known)
}

/** The next id with these letters that is free; with other letters where all 99 are taken. */
export function freeId(letters: string, known: ReadonlySet<string>): string {
  for (const prefix of [letters, ...otherLetters(letters)]) {
    const numbers = [...known]
      .filter((id) => id.replace(/\d+$/, '') === prefix)
      .map((id) => Number(id.slice(prefix.length)))
    const next = Math.max(0, ...numbers) + 1
    if (next <= MOST) return `${prefix}${next}`
  }
  throw new Error('Every id of a criterion is taken.')
}

/** The letters that most of its criteria are named by. */
export function lettersOf({ criteria }: Rubric): string {
  const counts = new Map<string, number>()
  for (const { id } of criteria) counts.set(lettersIn(id), (counts.get(lettersIn(id)) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'C'
}

const lettersIn = (id: string) => id.replace(/\d+$/, '')

const otherLetters = (letters: string) =>
  [...ALPHABET, ...ALPHABET.flatMap((one) => ALPHABET.map((other) => one + other))].filter((each) => each !== letters)
