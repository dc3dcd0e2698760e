import { useUnlock } from '@/client/attachments'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import type { Attachment } from '@shared/records/record-shape'
import { useState } from 'react'
import styles from './attachments-form.module.css'

interface Props {
  attachment: Attachment
  onUnlocked: (copy: Attachment) => void
}

/** Offers to keep a copy of a locked PDF that opens without its password. */
export function UnlockCopy({ attachment, onUnlocked }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <p className={styles.note}>
      Protected with a password: the packet can only name it.{' '}
      <Button size="small" onClick={() => setOpen(true)}>
        Attach an unlocked copy
      </Button>
      {open && <UnlockDialog attachment={attachment} onClose={() => setOpen(false)} onUnlocked={onUnlocked} />}
    </p>
  )
}

function UnlockDialog({ attachment, onClose, onUnlocked }: Props & { onClose: () => void }) {
  const [password, setPassword] = useState('')
  const unlock = useUnlock(attachment)
  const submit = () =>
    unlock.mutate(password, {
      onSuccess(copy) {
        onUnlocked(copy)
        onClose()
      },
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Unlock a copy of ${attachment.name}`}
      description="The copy is kept in the vault beside the locked file and can be read by whoever can read the vault. The password is used once and kept nowhere."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={password === '' || unlock.isPending} onClick={submit}>
            Attach the unlocked copy
          </Button>
        </>
      }
    >
      <form
        className={styles.password}
        onSubmit={(event) => {
          event.preventDefault()
          // React sends it on to the form that this dialog is opened from.
          event.stopPropagation()
          if (password !== '' && !unlock.isPending) submit()
        }}
      >
        <Field label="Password of the file">
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked for this form */}
          <TextInput type="password" autoComplete="off" value={password} onChange={setPassword} autoFocus />
        </Field>
        {unlock.isError && <ErrorNote error={unlock.error} />}
      </form>
    </Dialog>
  )
}
