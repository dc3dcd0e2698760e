import { Plus } from 'lucide-react'
import { periodWords, type Period } from '@shared/year/period'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icon'
import { useNewRecord } from '@/ui/new-record'
import { useReadOnly } from '@/ui/read-only'

/** Where a period has nothing to tell. */
export function ReviewNothing({ period }: { period: Period }) {
  const newRecord = useNewRecord()
  const readOnly = useReadOnly()
  return (
    <EmptyState
      isFlush
      title={`Nothing is written down for ${periodWords(period)}`}
      text="What happened in a period is told here in blocks: projects, what moved, what others said, what was learned and what did not work. Each line comes from a record."
      example="Conversion on listings with a proposed price: +2.3 % (+0.5 to +4.1 %, 95 %), grade A, improved."
      actions={
        <Button icon={<Icon of={Plus} />} disabled={readOnly !== null} onClick={() => newRecord()}>
          Write something down
        </Button>
      }
    />
  )
}
