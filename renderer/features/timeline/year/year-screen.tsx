import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useLocation } from 'wouter'
import { yearPeriod } from '@shared/year/period'
import { useActions } from '@/ui/actions/use-actions'
import { useRecords } from '@/client/queries'
import { today } from '@/client/today'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import page from '@/ui/page.module.css'
import { ScreenHead } from '@/ui/screen-head'
import { Heatmap } from './heatmap'
import { ReviewDesk } from './review-desk'

/** What a year came to, from its records, to be put into a status update. */
export function YearScreen({ year: named }: { year: string | undefined }) {
  const thisYear = Number(today().slice(0, 4))
  const year = /^(19|20|21)\d\d$/.test(named ?? '') ? Number(named) : thisYear
  const [, navigate] = useLocation()
  const { data: records, error, refetch } = useRecords()
  const go = (by: number) => () => navigate(`/year/${year + by}`, { replace: true })
  useActions({ 'screen.back': () => navigate('/evidence/timeline') })
  return (
    <div className={page.screen}>
      <ScreenHead
        title={`${year} in review`}
        wraps
        tools={
          <>
            <Button variant="bare" onClick={() => navigate('/evidence/timeline')}>
              Timeline
            </Button>
            <Button variant="bare" onClick={() => navigate('/update')}>
              Status update
            </Button>
            <IconButton label={`${year - 1}`} icon={<Icon of={ChevronLeft} />} onClick={go(-1)} />
            <IconButton
              label={`${year + 1}`}
              icon={<Icon of={ChevronRight} />}
              disabled={year >= thisYear}
              onClick={go(1)}
            />
          </>
        }
      />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      <div className={page.scroll}>
        {records && <Heatmap key={year} records={records} year={year} />}
        <ReviewDesk title="Year in review" period={yearPeriod(year)} by="happened" />
      </div>
    </div>
  )
}
