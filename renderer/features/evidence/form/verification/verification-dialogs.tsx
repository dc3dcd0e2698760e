import type { Draft } from '@/client/use-record-draft'
import { Dialog } from '@/ui/dialog'
import type { ParsedDraft } from '@shared/records/kinds'
import { withEvent, type VerificationEvent } from '@shared/verification/trail'
import type { Uploads } from '../use-uploads'
import { RecordConfirmation } from './record-confirmation'
import { RequestConfirmation } from './request-confirmation'

/** What the person wants to do about the verification. */
export type Asked = 'request' | 'record'

interface Props {
  draft: Draft<ParsedDraft>
  uploads: Uploads
  asked: Asked | null
  onClose: () => void
}

/** Asking for a confirmation and recording one: each adds a step to the trail. */
export function VerificationDialogs({ draft, uploads, asked, onClose }: Props) {
  const addStep = (event: Partial<VerificationEvent>) => {
    draft.change(({ verification }) => ({ verification: withEvent(verification, event) }))
    void draft.flush()
    onClose()
  }
  return (
    <>
      <Dialog
        open={asked === 'request'}
        onClose={onClose}
        title="Ask for confirmation"
        description="Casebook sends nothing. Copy the text into a mail or a chat, then note that you have asked."
        width="wide"
      >
        <RequestConfirmation draft={draft} onSent={addStep} onClose={onClose} />
      </Dialog>
      <Dialog open={asked === 'record'} onClose={onClose} title="Record a confirmation">
        <RecordConfirmation draft={draft} uploads={uploads} onRecord={addStep} onClose={onClose} />
      </Dialog>
    </>
  )
}
