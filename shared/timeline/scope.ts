import { kindInfo, type RecordOf } from '../records/kinds'
import { dayNumber } from './time-window'

type Scope = NonNullable<RecordOf<'project'>['scopeStep']>
const RANKS: Record<Scope, number> = { assist: 1, part: 2, whole: 3, lead: 4 }

/** The scopes of a project in the words of its form. */
export const SCOPES = Object.fromEntries(
  kindInfo('project').fields['scopeStep']?.choices?.map(({ value, label }) => [value, label]) ?? [],
) as Record<Scope, string>

/** The widest scope of machine learning work reached from a day on. */
export interface ScopeStep {
  from: number
  /** 0 for software engineering, then 1 to 4. */
  rank: number
  label: string
  /** The project that reached it. */
  project: string
}

/** How the scope grew: software engineering first, where there was any, then each step up. It never falls. */
export function scopeSteps(projects: readonly RecordOf<'project'>[]): ScopeStep[] {
  const dated = projects
    .flatMap((project) => (project.when.from === null ? [] : [{ project, from: dayNumber(project.when.from) }]))
    .toSorted((a, b) => a.from - b.from || (a.project.id < b.project.id ? -1 : 1))
  const steps: ScopeStep[] = []
  for (const { project, from } of dated) {
    const { id, machineLearning, scopeStep } = project
    if (machineLearning !== true) {
      if (machineLearning === false && steps.length === 0)
        steps.push({ from, rank: 0, label: 'Software engineering', project: id })
      continue
    }
    const rank = scopeStep === null ? 0 : RANKS[scopeStep]
    if (scopeStep !== null && rank > (steps.at(-1)?.rank ?? 0))
      steps.push({ from, rank, label: SCOPES[scopeStep], project: id })
  }
  return steps
}
