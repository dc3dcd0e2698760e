import type { RecordOf } from '../records/kinds'
import type { RecordSummary } from '../records/summary'

/** The projects whose work is software engineering, which counts for a transition as a bridge. */
export const bridgeProjects = (projects: readonly RecordOf<'project'>[]): Set<string> =>
  new Set(projects.filter(({ machineLearning }) => machineLearning === false).map(({ id }) => id))

/** Whether a record is bridge evidence: such a project itself, or something that belongs to one. */
export const isBridge = ({ id, project }: Pick<RecordSummary, 'id' | 'project'>, bridges: ReadonlySet<string>) =>
  bridges.has(id) || (project !== null && bridges.has(project))
