import type { VaultRecord } from '@shared/records/kinds'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { captureField } from '@/ui/start-capture'
import { CaptureField } from './capture-field'

interface Props {
  open: boolean
  vault: string
  onClose: () => void
  onKept: (record: VaultRecord, goOn: boolean) => void
  onByKind: () => void
}

/** Capture over whatever screen is open. Escape closes it and keeps the draft. */
export function CaptureLayer({ open, vault, onClose, onKept, onByKind }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Capture"
      width="wide"
      initialFocus={() => captureField() ?? true}
      actions={
        <Button variant="bare" onClick={onByKind}>
          By kind
        </Button>
      }
    >
      <CaptureField
        vault={vault}
        onLeave={onClose}
        onKept={(record, goOn) => {
          onClose()
          onKept(record, goOn)
        }}
      />
    </Dialog>
  )
}
