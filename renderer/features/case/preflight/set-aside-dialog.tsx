import { useState } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { today } from '@/client/today'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import type { CaseDraft } from '../case-parts'
import css from './set-aside-dialog.module.css'

interface Props {
  draft: CaseDraft
  /** The one that is asked about; null closes it. */
  finding: PreflightFinding | null
  onClose: () => void
}

/** Sets a finding aside with a reason, which stays with the case. */
export function SetAsideDialog({ draft, finding, onClose }: Props) {
  return (
    <Dialog open={finding !== null} onClose={onClose} title="Set this finding aside" description={finding?.text}>
      {finding && <Form key={finding.key} draft={draft} finding={finding} onClose={onClose} />}
    </Dialog>
  )
}

function Form({ draft, finding: { key }, onClose }: Props & { finding: PreflightFinding }) {
  const [reason, setReason] = useState('')
  const setAside = () => {
    draft.change(({ dismissed }) => ({ dismissed: [...dismissed, { key, reason: reason.trim(), on: today() }] }))
    void draft.flush()
    onClose()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') setAside()
      }}
    >
      <Field label="Why it may stay" hint="Kept with the case, for you. It comes back when the words change.">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked for this form */}
        <TextInput value={reason} onChange={setReason} maxLength={500} autoFocus />
      </Field>
      <div className={css.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={reason.trim() === ''}>
          Set aside
        </Button>
      </div>
    </form>
  )
}
