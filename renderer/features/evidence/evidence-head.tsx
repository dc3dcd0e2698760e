import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { useNewRecord } from '@/ui/new-record'
import { useReadOnly } from '@/ui/read-only'
import { ScreenHead } from '@/ui/screen-head'
import { useNarrow } from '@/ui/use-narrow'
import { Plus, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { useLocation } from 'wouter'
import { useEvidenceView } from './list/evidence-view'
import { ViewSwitch } from './list/view-switch'

interface Props {
  /** How many records there are; null while that is not known. */
  all: number | null
  shown: number
}

export const EvidenceHead = memo(function EvidenceHead({ all, shown }: Props) {
  const [, navigate] = useLocation()
  const newRecord = useNewRecord()
  const readOnly = useReadOnly()
  const layout = useEvidenceView(({ settings }) => settings.layout)
  // There it stands below, beside the order, so that the title has room.
  const isNarrow = useNarrow()
  return (
    <ScreenHead
      title="Evidence"
      sub={all ? countOf(all, shown) : undefined}
      tools={
        <>
          {all !== 0 && layout === 'timeline' && (
            <Button variant="bare" onClick={() => navigate('/year')}>
              Year in review
            </Button>
          )}
          {all !== 0 && !isNarrow && <ViewSwitch />}
          <IconButton label="Trash" icon={<Icon of={Trash2} />} onClick={() => navigate('/evidence/trash')} />
          {/* In an empty vault the one filled button is the one below. */}
          {all !== 0 && (
            <Button
              variant="primary"
              icon={<Icon of={Plus} />}
              shortcut={keyHint('record.new')}
              disabled={readOnly !== null}
              title={readOnly ?? undefined}
              onClick={() => newRecord()}
            >
              New
            </Button>
          )}
        </>
      }
    />
  )
})

function countOf(all: number, shown: number): string {
  const records = all === 1 ? '1 record' : `${all} records`
  return shown === all ? records : `${records}, ${shown} shown`
}
