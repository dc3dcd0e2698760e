import type { Criterion } from '@shared/rubric/rubric'
import { Tabs } from '@/ui/tabs'
import { levelName, type Criteria } from '../use-criteria'
import css from './anchors.module.css'

interface Props {
  criteria: Criteria
  criterion: Criterion
}

/** What each level asks of a criterion; the one at which the evidence is read stands first. */
export function Anchors({ criteria: { reading, rubric }, criterion }: Props) {
  const tabs = criterion.anchors.map(({ level, summary, signals }) => ({
    value: level,
    label: levelName(rubric, level),
    content: (
      <>
        <p className={css.anchor}>{summary}</p>
        <ul className={css.signals}>
          {signals.map((signal) => (
            <li key={signal}>{signal}</li>
          ))}
        </ul>
      </>
    ),
  }))
  const first = tabs.some(({ value }) => value === reading.level) ? reading.level : (tabs[0]?.value ?? '')
  return (
    <div className={css.levels}>
      <Tabs label="What each level asks" first={first} tabs={tabs} />
    </div>
  )
}
