import { LockKeyhole } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { EVIDENCE_KINDS } from '@shared/records/kinds'
import type { EvidenceReading } from '@shared/rubric/reading'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { RecordsPicker } from '@/ui/records-picker'
import { StrengthMark } from '@/ui/strength-mark'
import { TextArea } from '@/ui/text-area'
import { Unseen } from '@/ui/unseen'
import type { CaseDraft, CaseRecord } from '../case-parts'
import css from './part.module.css'
import { CaseText } from '../preflight/case-text'
import { useProposed } from '../citing/use-proposed'
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

const MOST_PROPOSED = 3

/** One claim: its sentence, what it rests on, and a note that no packet shows. */
export function ClaimEditor({ draft: { record, change, errorAt }, claim, index, place, onFocus, onRemove }: Props) {
  const records = useRecords().data ?? []
  const set = (patch: Partial<typeof claim>) => change({ claims: record.claims.with(index, { ...claim, ...patch }) })
  const strongest = useProposed(`claims.${index}.text`).slice(0, MOST_PROPOSED)
  const cite = (id: string) => set({ citations: [...claim.citations, id] })
  const pressed = (event: KeyboardEvent) => {
    const piece = event.altKey && /^Digit[1-3]$/.test(event.code) ? strongest[Number(event.code.at(-1)) - 1] : undefined
    if (!piece) return
    event.preventDefault()
    cite(piece.record)
  }
  return (
    // The row only notes that one of its own fields has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onFocus={onFocus} onKeyDown={pressed}>
      <RowGroup name={`Claim ${place}`} onRemove={onRemove}>
        <CaseText
          at={`claims.${index}.text`}
          label="Sentence"
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
        <StrongestUncited pieces={strongest} onCite={cite} where={`claim ${place}`} />
        <PrivateNote value={claim.privateNote} onChange={(privateNote) => set({ privateNote })} />
      </RowGroup>
    </li>
  )
}

interface UncitedProps {
  pieces: readonly EvidenceReading[]
  onCite: (id: string) => void
  where: string
}

/** The best proofs for the criterion that the claim does not rest on yet; Alt and a number cites one while one writes. */
function StrongestUncited({ pieces, onCite, where }: UncitedProps) {
  if (pieces.length === 0) return null
  return (
    <div className={css.proposed}>
      <p>Strongest not cited yet</p>
      <ul>
        {pieces.map((piece, at) => (
          <li key={piece.record}>
            <Button
              variant="bare"
              size="small"
              shortcut={`Alt ${at + 1}`}
              title={piece.title}
              icon={<StrengthMark strength={piece.strength} bridge={piece.bridge} silent />}
              onClick={() => onCite(piece.record)}
            >
              <Unseen>Add </Unseen>
              {piece.exhibit}
              <Unseen>
                {' '}
                {piece.title} to {where}
              </Unseen>
            </Button>
          </li>
        ))}
      </ul>
    </div>
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
