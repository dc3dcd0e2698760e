import { useEffect } from 'react'
import { useVaults } from '@/client/queries'
import { ReadOnlyContext } from '@/ui/read-only'
import { captureField } from '@/ui/start-capture'
import { useActionKeys } from '@/ui/actions/use-action-keys'
import { useActions } from '@/ui/actions/use-actions'
import { CaptureField } from './capture-field'
import styles from './capture-window.module.css'

/** The field alone, in the small window that the keys of the system open. It closes once the line is kept. */
export function CaptureWindow() {
  const vault = useVaults().data?.current
  useActionKeys()
  useActions({ 'capture.leave': () => window.close() })
  // It was opened to write in.
  const hasField = vault?.readOnlyBecause === null
  useEffect(() => {
    if (hasField) captureField()?.focus()
  }, [hasField])
  return (
    <main className={styles.window}>
      <h1 className={styles.title}>Capture</h1>
      {vault ? (
        <ReadOnlyContext value={vault.readOnlyBecause}>
          <CaptureField
            vault={vault.id}
            canRefine={false}
            onKept={() => window.close()}
            onLeave={() => window.close()}
          />
        </ReadOnlyContext>
      ) : (
        <p>No vault is open. Open one in Casebook first; then a line can be kept from anywhere.</p>
      )}
      {vault?.readOnlyBecause && <p>{vault.readOnlyBecause}</p>}
    </main>
  )
}
