import { FolderOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { KnownVault } from '@shared/vault-info'
import { useForgetVault, useOpenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { OpenTrouble } from '@/ui/open-trouble'
import { SectionHead } from '@/ui/section-head'
import { NewVaultDialog } from './new-vault-dialog'
import { OpenFolderDialog } from './open-folder-dialog'
import css from './settings.module.css'

/** The other vaults of this machine, and the ways to more. */
export function OtherVaults() {
  const vaults = useVaults().data
  const [layer, setLayer] = useState<'new' | 'open' | null>(null)
  const others = vaults?.known.filter(({ folder }) => folder !== vaults.current?.folder) ?? []
  const close = () => setLayer(null)
  return (
    <section aria-labelledby="other-vaults">
      <SectionHead id="other-vaults" title="Other vaults" count={others.length} />
      {others.length === 0 && (
        <p className={css.says}>
          Your own, the sample to look things up in, one to try things out: each vault is a folder, and none knows of
          the others.
        </p>
      )}
      <ul className={css.list}>
        {others.map((vault) => (
          <VaultRow key={vault.folder} vault={vault} />
        ))}
      </ul>
      <div className={css.actions}>
        <Button icon={<Icon of={Plus} />} onClick={() => setLayer('new')}>
          New vault
        </Button>
        <Button icon={<Icon of={FolderOpen} />} onClick={() => setLayer('open')}>
          Open a folder
        </Button>
      </div>
      <NewVaultDialog open={layer === 'new'} onClose={close} />
      <OpenFolderDialog open={layer === 'open'} onClose={close} />
    </section>
  )
}

function VaultRow({ vault }: { vault: KnownVault }) {
  const [open, forget] = [useOpenVault(), useForgetVault()]
  const [, navigate] = useLocation()
  const start = (access: 'write' | 'read') =>
    open.mutate({ folder: vault.folder, access }, { onSuccess: () => navigate('/') })
  return (
    <li>
      <div>
        <span className={css.name}>{vault.name}</span>
        {vault.sample && <span className={css.note}>Sample data</span>}
        {!vault.present && <span className={css.note}>Not there now</span>}
        <p className={css.folder}>{vault.folder}</p>
        {open.error && <OpenTrouble error={open.error} onRead={() => start('read')} />}
        {forget.error && <ErrorNote error={forget.error} />}
      </div>
      <Button
        size="small"
        aria-label={`Open ${vault.name}`}
        disabled={!vault.present || open.isPending}
        onClick={() => start('write')}
      >
        Open
      </Button>
      <Button
        size="small"
        variant="bare"
        aria-label={`Take off the list: ${vault.name}`}
        title="Takes it off this list. Its folder stays as it is."
        onClick={() => forget.mutate(vault.folder)}
      >
        Take off the list
      </Button>
    </li>
  )
}
