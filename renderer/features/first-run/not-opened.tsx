import type { NotOpened as Vault } from '@shared/vault-info'
import { AppError } from '@shared/errors'
import { useLocation } from 'wouter'
import { useOpenVault } from '@/client/mutations'
import { OpenTrouble } from '@/ui/open-trouble'
import css from './not-opened.module.css'

/** The vault of last time could not be opened: why, and what can be done. */
export function NotOpened({ vault: { folder, name, code, message } }: { vault: Vault }) {
  const { mutate, error } = useOpenVault()
  const [, navigate] = useLocation()
  const open = (access: 'write' | 'read') => mutate({ folder, access }, { onSuccess: () => navigate('/') })
  return (
    <section className={css.notOpened} aria-label="Not opened">
      <h2 className={css.title}>{name ? `“${name}” was not opened` : 'Your vault was not opened'}</h2>
      <p className={css.folder}>{folder}</p>
      <OpenTrouble
        error={error ?? new AppError(code, message)}
        onRead={() => open('read')}
        onRetry={() => open('write')}
      />
    </section>
  )
}
