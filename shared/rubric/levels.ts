/** The levels of the rubrics that come with Casebook, lowest first. */
export const LEVELS = { mle: 'MLE', senior: 'Senior', staff: 'Staff' } as const
export type Level = keyof typeof LEVELS
export const LEVEL_NAMES = Object.keys(LEVELS) as Level[]
/** Evidence is read at it where a case asks for no level. */
export const LOWEST_LEVEL: Level = 'mle'
