import { Lock } from 'lucide-react'
import type { VaultInfo } from '@shared/vault-info'
import { Link } from 'wouter'
import { useReopenVault } from '@/client/mutations'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './standing-bar.module.css'

/** Why nothing can be written to the open vault, and the ways out; above every screen. */
export function StandingBar({ vault: { folder, readOnlyBecause, damaged } }: { vault: VaultInfo }) {
  const reopen = useReopenVault()
  if (readOnlyBecause === null) return null
  return (
    <section aria-label="Reading only" className={styles.bar}>
      <Icon of={Lock} />
      <div className={styles.words}>
        <p>
          {readOnlyBecause} What is here can be read, exported and printed; new records and edits are off until it can
          be written.
        </p>
        {reopen.error && <p role="alert">{reopen.error.message}</p>}
      </div>
      <div className={styles.ways}>
        {damaged && <Link href="/settings">Restore a backup</Link>}
        <Button size="small" disabled={reopen.isPending} onClick={() => reopen.mutate({ folder, access: 'write' })}>
          Open for writing
        </Button>
        <Button
          size="small"
          disabled={reopen.isPending}
          title="Shows what was written elsewhere since"
          onClick={() => reopen.mutate({ folder, access: 'read' })}
        >
          Load again
        </Button>
      </div>
    </section>
  )
}
