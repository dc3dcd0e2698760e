import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useOpenVault } from '@/client/mutations'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { OpenTrouble } from '@/ui/open-trouble'
import { TextInput } from '@/ui/text-input'
import css from './settings.module.css'

interface Props {
  open: boolean
  onClose: () => void
}

export function OpenFolderDialog({ open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Open a folder" description="A vault that is on this machine already.">
      <OpenFolderForm onClose={onClose} />
    </Dialog>
  )
}

function OpenFolderForm({ onClose }: Pick<Props, 'onClose'>) {
  const [folder, setFolder] = useState('')
  const open = useOpenVault()
  const [, navigate] = useLocation()
  const start = (access: 'write' | 'read') =>
    open.mutate({ folder: folder.trim(), access }, { onSuccess: () => navigate('/') })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start('write')
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <Field label="Folder" hint="The folder that holds vault.json.">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked for this form */}
        <TextInput value={folder} onChange={setFolder} spellCheck={false} autoFocus />
      </Field>
      {open.error && <OpenTrouble error={open.error} onRead={() => start('read')} />}
      <div className={css.formActions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={folder.trim() === '' || open.isPending}>
          Open
        </Button>
      </div>
    </form>
  )
}
