import { Plus, Rows3 } from 'lucide-react'
import { useLocation } from 'wouter'
import { useActions } from '@/ui/actions/use-actions'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { useNewRecord } from '@/ui/new-record'
import page from '@/ui/page.module.css'
import { useReadOnly } from '@/ui/read-only'
import { ScreenHead } from '@/ui/screen-head'
import { Timeline } from './timeline'

/** All evidence over time. */
export function TimelineScreen() {
  const { data: records, error, refetch } = useRecords()
  const [, navigate] = useLocation()
  useActions({ 'screen.back': () => navigate('/evidence') })
  return (
    <div className={page.screen}>
      <ScreenHead
        title="Timeline"
        sub={records && counted(records.length)}
        tools={
          <>
            <Button variant="bare" onClick={() => navigate(`/year/${new Date().getFullYear()}`)}>
              Year in review
            </Button>
            <Button icon={<Icon of={Rows3} />} onClick={() => navigate('/evidence')}>
              List
            </Button>
          </>
        }
      />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {records?.length === 0 && <NothingYet />}
      {records && records.length > 0 && <Timeline records={records} />}
    </div>
  )
}

const counted = (count: number) => (count === 1 ? '1 record' : `${count} records`)

function NothingYet() {
  const newRecord = useNewRecord()
  const readOnly = useReadOnly()
  return (
    <div className={page.scroll}>
      <EmptyState
        title="Your way, drawn to scale"
        text="Each project becomes a line as long as it lasted, each piece of evidence a point on its day. A reader sees at once since when you have done this work, and how its scope grew."
        example="Price proposals, own the whole: February to October 2026, nine pieces of evidence."
        actions={
          <Button
            variant="primary"
            icon={<Icon of={Plus} />}
            disabled={readOnly !== null}
            onClick={() => newRecord('project')}
          >
            Write down a project
          </Button>
        }
      />
    </div>
  )
}
