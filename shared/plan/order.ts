import type { RecordOf } from '../records/kinds'

type Milestone = RecordOf<'milestone'>

/** The day a milestone stands at: when it was reached, else when it is due; null where neither is said. */
export const milestoneDay = ({ reachedOn, due }: Milestone): string | null => reachedOn ?? due

/** Milestones along the way, from the first to the last; those without a day wait at the end. */
export const alongTheWay = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.toSorted(
    (a, b) =>
      (milestoneDay(a) ?? '9999').localeCompare(milestoneDay(b) ?? '9999') || a.createdAt.localeCompare(b.createdAt),
  )

type Qualification = RecordOf<'qualification'>
const HELD_ORDER = { no: 0, partly: 1, yes: 3 } as const

/** What is missing before what is held; within each, the earliest date first. */
export const missingFirst = (qualifications: readonly Qualification[]): Qualification[] =>
  qualifications.toSorted(
    (a, b) =>
      (a.held === null ? 2 : HELD_ORDER[a.held]) - (b.held === null ? 2 : HELD_ORDER[b.held]) ||
      (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
      a.title.localeCompare(b.title),
  )
