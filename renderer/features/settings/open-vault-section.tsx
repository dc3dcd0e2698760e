import { useState } from 'react'
import type { VaultInfo } from '@shared/vault-info'
import { useRenameVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { TextInput } from '@/ui/text-input'
import css from './settings.module.css'

/** The vault that is open: its name, its place and what it holds. */
export function OpenVaultSection() {
  const vault = useVaults().data?.current
  if (!vault) return null
  return (
    <section aria-labelledby="open-vault">
      <SectionHead id="open-vault" title="This vault" />
      <NameForm key={vault.name} vault={vault} />
      <dl className={css.ledger}>
        <dt>Folder</dt>
        <dd>{vault.folder}</dd>
        <dt>Records</dt>
        <dd>{vault.records}</dd>
        {vault.sample && (
          <>
            <dt>Sample data</dt>
            <dd>The engineer, the people and the numbers in this vault are invented.</dd>
          </>
        )}
        {vault.notices.length > 0 && (
          <>
            <dt>On opening</dt>
            <dd>
              {vault.notices.map((notice) => (
                <p key={notice}>{notice}</p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

function NameForm({ vault }: { vault: VaultInfo }) {
  const [name, setName] = useState(vault.name)
  const rename = useRenameVault()
  return (
    <form
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault()
        rename.mutate(name.trim())
      }}
    >
      <Field label="Name" error={rename.error?.message}>
        <TextInput value={name} onChange={setName} maxLength={100} />
      </Field>
      <Button type="submit" disabled={name.trim() === '' || name.trim() === vault.name || rename.isPending}>
        Rename
      </Button>
    </form>
  )
}
