import type { Criterion, Rubric } from './rubric'

/**
 * The criteria under which a rubric reads evidence that is linked to an id: the criterion of that id, and those that count
 * it too. None means that the link is unmapped, and then it is shown as such.
 */
export const readsAs = ({ criteria }: Rubric, id: string): Criterion[] =>
  criteria.filter((criterion) => criterion.id === id || criterion.countsFrom.includes(id))

/** Whether a rubric reads evidence that is linked to an id at all. */
export const readsLink = (rubric: Rubric, id: string): boolean => readsAs(rubric, id).length > 0
