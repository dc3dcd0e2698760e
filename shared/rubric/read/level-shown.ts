import type { RecordOf } from '../../records/kinds'
import { LEVEL_NAMES, LEVELS, LOWEST_LEVEL, type Level } from '../levels'

/** A level that a piece of evidence shows; "below" is less than the lowest. */
export type Shown = Level | 'below'

type ScopeStep = NonNullable<RecordOf<'project'>['scopeStep']>

/** The level that a project's scope shows where the link itself names none: a proposal of Casebook's. */
const LEVEL_OF_STEP: Record<ScopeStep, Shown> = { assist: 'below', part: 'mle', whole: 'senior', lead: 'staff' }

export const levelOfStep = (step: ScopeStep | null): Shown | null => (step === null ? null : LEVEL_OF_STEP[step])

const rankOf = (level: Shown) => (level === 'below' ? -1 : LEVEL_NAMES.indexOf(level))

/** How many levels what is shown lies under what is asked; 0 where it reaches it. */
export const levelsBelow = (shown: Shown, asked: Level): number => Math.max(0, rankOf(asked) - rankOf(shown))

export const levelName = (level: Shown): string =>
  level === 'below' ? `less than ${LEVELS[LOWEST_LEVEL]}` : LEVELS[level]
