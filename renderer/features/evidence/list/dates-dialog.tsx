import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { datesBetween } from '@shared/evidence/dates'
import { useState } from 'react'
import styles from './dates-dialog.module.css'

interface Props {
  open: boolean
  onClose: () => void
  onChoose: (dates: string) => void
}

/** Two days, either of which may be left out. */
export function DatesDialog({ open, onClose, onChoose }: Props) {
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const isTurned = from !== null && to !== null && from > to
  const isEmpty = from === null && to === null
  const choose = () => {
    onClose()
    onChoose(datesBetween({ from, to }))
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Between two days"
      description="Records that went on at any time between them, both days included."
      actions={
        <Button variant="primary" disabled={isEmpty || isTurned} onClick={choose}>
          Show these
        </Button>
      }
    >
      <div className={styles.days}>
        <Field label="From">
          <DayInput value={from} onChange={setFrom} />
        </Field>
        <Field label="To" error={isTurned ? 'This is before the first day.' : undefined}>
          <DayInput value={to} onChange={setTo} />
        </Field>
      </div>
    </Dialog>
  )
}
