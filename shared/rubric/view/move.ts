import type { RecordOf } from '../../records/kinds'
import { LEVEL_NAMES, type Level } from '../levels'

/** What a move to a level is, seen from where somebody stands. */
export type Move = 'lateral' | 'down' | 'up'

export const MOVES: Record<Move, string> = { lateral: 'lateral move', down: 'step down', up: 'step up' }

/** The words by which companies name their levels, from the highest down: a "Senior Staff" is a Staff. */
const NAMED: readonly (readonly [RegExp, Level])[] = [
  [/\b(staff|principal|distinguished|(ic|l)[678])\b/i, 'staff'],
  [/\b(senior|sr|(ic4|l5))\b/i, 'senior'],
  [/\b(engineer|mid|middle|mle|swe|sde|ii|(ic[23]|l[34]))\b/i, 'mle'],
]

/**
 * The level at which somebody stands, from the words of the case; null where they do not say. Companies count their levels
 * differently, so a number alone is read as the more common ladders have it.
 */
export function levelNamed(words: string): Level | null {
  return NAMED.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** What a move to a level is for the person of a case; null where the case does not say where they stand. */
export function moveTo(
  level: Level,
  { currentLevel, currentRole }: Pick<RecordOf<'case'>, 'currentLevel' | 'currentRole'>,
): Move | null {
  const current = levelNamed(currentLevel) ?? levelNamed(currentRole)
  if (current === null) return null
  const steps = LEVEL_NAMES.indexOf(level) - LEVEL_NAMES.indexOf(current)
  return steps === 0 ? 'lateral' : steps < 0 ? 'down' : 'up'
}
