import { useState } from 'react'
import { LEVEL_NAMES, type Level } from '@shared/rubric/levels'
import { moveTo, MOVES } from '@shared/rubric/view/move'
import { twoLevels, twoLevelsInWords } from '@shared/rubric/view/two-levels'
import { useReading } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { CriteriaHead } from '../criteria-head'
import screen from '../criteria-screen.module.css'
import { useReadAs } from '../read-as'
import { ReadAsMenu } from '../read-as-menu'
import { levelName, useCriteria, type Criteria } from '../use-criteria'
import css from './levels-screen.module.css'
import { LevelsTable, type Side } from './levels-table'

/** The same evidence read at two levels, side by side: a lateral move against a step down. */
export function LevelsScreen() {
  const { criteria, error, retry } = useCriteria()
  return (
    <div className={screen.screen}>
      <CriteriaHead criteria={criteria} tab="levels" tools={criteria && <ReadAsMenu criteria={criteria} />} />
      {error !== null && (
        <div className={screen.trouble}>
          <ErrorNote error={error} onRetry={retry} />
        </div>
      )}
      {criteria && <TwoLevels criteria={criteria} />}
    </div>
  )
}

function TwoLevels({ criteria }: { criteria: Criteria }) {
  const { reading, rubric, current } = criteria
  const [readAs] = useReadAs()
  const [chosen, setChosen] = useState<Level | null>(null)
  const level = chosen !== null && chosen !== reading.level ? chosen : besides(reading.level)
  const other = useReading({ ...readAs, level })
  if (other.error) return <ErrorNote error={other.error} onRetry={() => void other.refetch()} />
  if (!other.data) return null
  const sideOf = (at: Level): Side => {
    const move = current && moveTo(at, current)
    return { level: at, name: levelName(rubric, at), move: move ? MOVES[move] : null }
  }
  const [left, right] = [sideOf(reading.level), sideOf(other.data.level)]
  const rows = twoLevels(reading, other.data)
  return (
    <section className={css.main} aria-label="Two levels compared">
      <p className={css.sum}>{twoLevelsInWords([left.name, right.name], rows)}</p>
      <LevelsTable
        rows={rows}
        left={left}
        right={right}
        choices={LEVEL_NAMES.filter((name) => name !== reading.level).map(sideOf)}
        onChoose={setChosen}
      />
    </section>
  )
}

/** The level below, where one would step down to; from the lowest the one above. */
function besides(level: Level): Level {
  const at = LEVEL_NAMES.indexOf(level)
  return LEVEL_NAMES[at === 0 ? 1 : at - 1] ?? level
}
