import { useState } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import css from './record-links.module.css'
import { RecordLinks } from './record-links'

/** What has no place here because it says no day; a timeline that hides it would lie. */
export function Undated({ records }: { records: readonly RecordSummary[] }) {
  const [isOpen, setOpen] = useState(false)
  if (records.length === 0) return null
  const count = records.length === 1 ? '1 record' : `${records.length} records`
  return (
    <>
      <Button variant="link" onClick={() => setOpen(true)}>
        {count} without a date
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={`${count} without a date`}
        description="Evidence counts from its day on. Open a record and say when it was, and it takes its place."
      >
        <div className={css.scroll}>
          <RecordLinks records={records} label="Records without a date" />
        </div>
      </Dialog>
    </>
  )
}
