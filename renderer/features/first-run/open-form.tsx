import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useOpenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { OpenTrouble } from '@/ui/open-trouble'
import { TextInput } from '@/ui/text-input'
import css from './form.module.css'

/** Opens a vault that is on this machine already. */
export function OpenForm({ onBack }: { onBack: () => void }) {
  const known = useVaults().data?.known ?? []
  const [folder, setFolder] = useState('')
  const { mutate, error, isPending, variables } = useOpenVault()
  const [, navigate] = useLocation()
  const open = (place: string, access: 'write' | 'read' = 'write') =>
    mutate({ folder: place, access }, { onSuccess: () => navigate('/') })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (folder.trim() !== '') open(folder.trim())
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <h2 className={css.title}>Open a vault on this machine</h2>
      {known.length > 0 && (
        <ul className={css.known}>
          {known.map((vault) => (
            <li key={vault.folder}>
              <button type="button" disabled={!vault.present || isPending} onClick={() => open(vault.folder)}>
                <b>{vault.name}</b>
                {vault.sample && <span className={css.note}>Sample data</span>}
                {!vault.present && <span className={css.note}>Not there now</span>}
                <span className={css.folder}>{vault.folder}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label="Folder" hint="The folder that holds vault.json.">
        <TextInput value={folder} onChange={setFolder} spellCheck={false} />
      </Field>
      {error && <OpenTrouble error={error} onRead={() => open(variables.folder, 'read')} />}
      <div className={css.actions}>
        <Button variant="primary" type="submit" disabled={isPending || folder.trim() === ''}>
          Open
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  )
}
