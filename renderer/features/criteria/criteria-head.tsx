import type { ReactNode } from 'react'
import { formatDay } from '@shared/format'
import { CriteriaTabs } from '@/ui/criteria-tabs'
import { ScreenHead } from '@/ui/screen-head'
import css from './criteria-head.module.css'
import type { Criteria } from './use-criteria'

interface Props {
  criteria: Criteria | null
  tab: 'matrix' | 'levels'
  tools?: ReactNode
}

/** The head of a screen about the criteria: by which rubric, on which day. */
export function CriteriaHead({ criteria, tab, tools }: Props) {
  const reading = criteria?.reading
  return (
    <div className={css.head}>
      <ScreenHead
        ruled
        wraps
        title="Criteria"
        sub={
          reading && (
            <span className={css.sub}>
              {reading.rubric.name} {reading.rubric.version}, as of {formatDay(reading.asOf)}
            </span>
          )
        }
        tools={
          <>
            {tools}
            <CriteriaTabs current={tab} />
          </>
        }
      />
    </div>
  )
}
