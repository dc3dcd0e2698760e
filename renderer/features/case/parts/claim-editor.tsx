import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { EVIDENCE_KINDS } from '@shared/records/kinds'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { RecordsPicker } from '@/ui/records-picker'
import { TextArea } from '@/ui/text-area'
import type { CaseDraft, CaseRecord } from '../case-parts'
import css from './part.module.css'
import { CaseText } from '../preflight/case-text'
import { RowGroup } from './row-group'

interface Props {
  draft: CaseDraft
  claim: CaseRecord['claims'][number]
  /** Where it stands among all claims of the case. */
  index: number
  /** Where it stands among those of its criterion, counted from 1. */
  place: number
  onFocus: () => void
  onRemove: () => void
}

/** One claim: its sentence, what it rests on, and a note that no packet shows. */
export function ClaimEditor({ draft: { record, change, errorAt }, claim, index, place, onFocus, onRemove }: Props) {
  const records = useRecords().data ?? []
  const set = (patch: Partial<typeof claim>) => change({ claims: record.claims.with(index, { ...claim, ...patch }) })
  return (
    // The row only notes that one of its own fields has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onFocus={onFocus}>
      <RowGroup name={`Claim ${place}`} onRemove={onRemove}>
        <CaseText
          at={`claims.${index}.text`}
          label="Claim"
          hideLabel
          error={errorAt('claims', String(index), 'text')}
          value={claim.text}
          onChange={(text) => set({ text })}
          rows={3}
        />
        <Field at={`claims.${index}.citations`} label="Exhibits">
          <RecordsPicker
            records={records}
            kinds={EVIDENCE_KINDS}
            values={claim.citations}
            onChange={(citations) => set({ citations })}
          />
        </Field>
        <PrivateNote value={claim.privateNote} onChange={(privateNote) => set({ privateNote })} />
      </RowGroup>
    </li>
  )
}

interface NoteProps {
  value: string
  onChange: (value: string) => void
}

function PrivateNote({ value, onChange }: NoteProps) {
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
    <Field className={css.private} label="Private note" hint="Never leaves the vault.">
      <TextArea value={value} onChange={onChange} />
    </Field>
  )
}
