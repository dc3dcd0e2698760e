import { LockKeyhole, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { EVIDENCE_KINDS } from '@shared/records/kinds'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { RecordsPicker } from '@/ui/records-picker'
import { TextArea } from '@/ui/text-area'
import { useToasts } from '@/ui/use-toasts'
import { without, type CaseDraft, type CaseRecord } from '../case-parts'
import css from './part.module.css'

interface Props {
  draft: CaseDraft
  claim: CaseRecord['claims'][number]
  /** Where it stands among all claims of the case. */
  index: number
  /** Where it stands among those of its criterion, counted from 1. */
  place: number
  onFocus: () => void
}

/** One claim: its sentence, what it rests on, and a note that no packet shows. */
export function ClaimEditor({ draft: { record, change, errorAt }, claim, index, place, onFocus }: Props) {
  const records = useRecords().data ?? []
  const toasts = useToasts()
  const set = (patch: Partial<typeof claim>) => change({ claims: record.claims.with(index, { ...claim, ...patch }) })
  const remove = () => {
    const before = record.claims
    change({ claims: without(before, index) })
    toasts.show({
      text: 'The claim was removed.',
      action: { label: 'Undo', onSelect: () => change({ claims: before }) },
    })
  }
  return (
    // The row only notes that one of its own fields has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={css.row} onFocus={onFocus}>
      <div className={css.rowHead}>
        <h3>Claim {place}</h3>
        <IconButton label={`Remove claim ${place}`} icon={<Icon of={Trash2} />} onClick={remove} />
      </div>
      <Field label={`Text of claim ${place}`} error={errorAt('claims', String(index), 'text')}>
        <TextArea value={claim.text} onChange={(text) => set({ text })} rows={3} />
      </Field>
      <Field label={`Exhibits of claim ${place}`}>
        <RecordsPicker
          records={records}
          kinds={EVIDENCE_KINDS}
          values={claim.citations}
          onChange={(citations) => set({ citations })}
        />
      </Field>
      <PrivateNote place={place} value={claim.privateNote} onChange={(privateNote) => set({ privateNote })} />
    </li>
  )
}

interface NoteProps {
  place: number
  value: string
  onChange: (value: string) => void
}

function PrivateNote({ place, value, onChange }: NoteProps) {
  const [open, setOpen] = useState(false)
  if (!open && value === '')
    return (
      <div>
        <Button variant="link" icon={<Icon of={LockKeyhole} size={14} />} onClick={() => setOpen(true)}>
          Add a private note
        </Button>
      </div>
    )
  return (
    <Field className={css.private} label={`Private note on claim ${place}`} hint="Never leaves the vault.">
      <TextArea value={value} onChange={onChange} />
    </Field>
  )
}
