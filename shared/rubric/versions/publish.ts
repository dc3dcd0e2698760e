import type { PublishedRubric } from '../published'
import type { Rubric } from '../rubric'
import { changesBetween, reachOf, type RubricChange } from './changes'
import { nextVersion } from './version-number'

/** What publishing would do. */
export interface NextVersion {
  version: string
  /** Empty where there is nothing to publish. */
  changes: RubricChange[]
}

/** The version that the present text would become, and what it changes. */
export function nextOf(draft: Rubric, versions: readonly PublishedRubric[]): NextVersion {
  const last = versions.at(-1)?.rubric
  if (!last) return { version: draft.version, changes: [{ reach: 'minor', text: 'The first version.' }] }
  const changes = changesBetween(last, draft)
  return { version: nextVersion(last.version, reachOf(changes)), changes }
}

/** The text as it is published, and the versions with it at the end. A rubric keeps the id it was first published under. */
export function published(draft: Rubric, versions: readonly PublishedRubric[], said: { on: string; note: string }) {
  const id = versions.at(-1)?.rubric.id ?? draft.id
  const rubric: Rubric = { ...draft, id, version: nextOf(draft, versions).version }
  return { rubric, versions: [...versions, { rubric, ...said }] }
}
