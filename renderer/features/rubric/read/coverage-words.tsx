import { LEVEL_NAMES, LEVELS } from '@shared/rubric/levels'
import type { Rubric } from '@shared/rubric/rubric'
import css from './rubric-read.module.css'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The rules of coverage in sentences. */
export function CoverageWords({ rubric: { coverage, levels } }: { rubric: Pick<Rubric, 'coverage' | 'levels'> }) {
  const { strongPieces, types, witness, sustainedMonths, recentMonths } = coverage
  const months = LEVEL_NAMES.map((level) => `${sustainedMonths[level]} for ${levels[level] ?? LEVELS[level]}`).join(
    ', ',
  )
  return (
    <ul className={css.lines}>
      <li>At least {counted(strongPieces, 'strong piece', 'strong pieces')} of evidence at the level.</li>
      <li>At least {counted(types, 'sort', 'different sorts')} of evidence.</li>
      <li>{witness ? 'Somebody independent stands behind it.' : 'No independent witness is asked for.'}</li>
      <li>Months sustained at the level: {months}.</li>
      <li>The newest piece is at most {counted(recentMonths, 'month', 'months')} old on the day of the case.</li>
    </ul>
  )
}
