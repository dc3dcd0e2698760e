import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '@shared/format'
import { PERIODS, periodSince, periodUntil, periodWords, type PeriodName } from '@shared/year/period'
import { useActions } from '@/ui/actions/use-actions'
import { useWriteSettings } from '@/client/mutations'
import { useSettings, useVaults } from '@/client/queries'
import { today as todayIs } from '@/client/today'
import { Button } from '@/ui/button'
import page from '@/ui/page.module.css'
import { ScreenHead } from '@/ui/screen-head'
import { Segmented } from '@/ui/segmented'
import { ReviewDesk } from './review-desk'
import css from './review-desk.module.css'

type Choice = PeriodName | 'since'

/** What to tell others of the last days: since the last update, or of a period that ends today. */
export function UpdateScreen() {
  const [, navigate] = useLocation()
  const vault = useVaults().data?.current?.id ?? ''
  const last = useSettings().data?.updatedUntil[vault]
  const { mutate: write } = useWriteSettings()
  const [chosen, choose] = useState<Choice | null>(null)
  const today = todayIs()
  useActions({ 'screen.back': () => navigate('/evidence/timeline') })
  const choice = chosen ?? (last === undefined ? 'fortnight' : 'since')
  const period =
    choice === 'since' && last !== undefined ? periodSince(last, today) : periodUntil(nameOf(choice), today)
  const options = (Object.keys(PERIODS) as PeriodName[]).map((value) => ({
    value: value as Choice,
    label: PERIODS[value],
  }))
  return (
    <div className={page.screen}>
      <ScreenHead
        title="Status update"
        sub={periodWords(period)}
        wraps
        tools={
          <Button variant="bare" onClick={() => navigate(`/year/${today.slice(0, 4)}`)}>
            Year in review
          </Button>
        }
      />
      <div className={page.scroll}>
        <div className={css.period}>
          <Segmented
            label="Period"
            value={choice}
            options={last === undefined ? options : [{ value: 'since', label: 'Since the last' }, ...options]}
            onChange={choose}
          />
          {last !== undefined && (
            <span className={css.hint}>The last one told of the days up to {formatDay(last)}.</span>
          )}
        </div>
        <ReviewDesk
          title="Status update"
          period={period}
          by="captured"
          onTaken={() => write({ updatedUntil: { [vault]: period.to } })}
        />
      </div>
    </div>
  )
}

const nameOf = (choice: Choice): PeriodName => (choice === 'since' ? 'fortnight' : choice)
