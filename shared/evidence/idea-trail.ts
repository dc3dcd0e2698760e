import type { RecordOf } from '../records/kinds'

type Learning = Pick<RecordOf<'learning'>, 'kind' | 'id' | 'idea'>
type Idea = Pick<RecordOf<'idea'>, 'kind' | 'id' | 'from' | 'became'>
type Project = Pick<RecordOf<'project'>, 'kind' | 'id'>
export type OnTrail = Learning | Idea

/** Ids in the order in which one led to the other: what was learned, the ideas, the projects. */
export interface IdeaTrail {
  learnings: readonly string[]
  ideas: readonly string[]
  projects: readonly string[]
}

/**
 * The way from something learned to an idea to a project, seen from one of them. A link counts from both sides,
 * whichever of the two records names the other.
 * @param records all learnings and ideas, in any order
 */
export function ideaTrail(at: OnTrail | Project, records: readonly OnTrail[]): IdeaTrail {
  if (at.kind === 'project') return toProject(at.id, records)
  const all = [...records.filter(({ id }) => id !== at.id), at]
  const learnings = all.filter((record) => record.kind === 'learning')
  const ideas = all.filter((record) => record.kind === 'idea')
  const onWay = at.kind === 'idea' ? [at] : ideas.filter((idea) => isLinked(at, idea))
  const before = at.kind === 'learning' ? [at] : learnings.filter((learning) => isLinked(learning, at))
  const projects = onWay.flatMap(({ became }) => (became === null ? [] : [became]))
  return { learnings: idsOf(before), ideas: idsOf(onWay), projects: [...new Set(projects)] }
}

function toProject(id: string, records: readonly OnTrail[]): IdeaTrail {
  const ideas = records.filter((record) => record.kind === 'idea').filter(({ became }) => became === id)
  const learnings = records.filter((record) => record.kind === 'learning')
  const before = learnings.filter((learning) => ideas.some((idea) => isLinked(learning, idea)))
  return { learnings: idsOf(before), ideas: idsOf(ideas), projects: [id] }
}

const isLinked = (learning: Learning, idea: Idea) => learning.idea === idea.id || idea.from.includes(learning.id)
const idsOf = (records: readonly OnTrail[]) => records.map(({ id }) => id)
