import { useVaults } from '@/client/queries'
import { classes } from '@/ui/classes'
import { SampleContext } from '@/ui/sample'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Rail } from './rail'
import styles from './shell.module.css'

interface Props {
  onNew: () => void
  onShortcuts: () => void
  children: ReactNode
}

/** The frame around every screen of an open vault. */
export function Shell({ onNew, onShortcuts, children }: Props) {
  const vault = useVaults().data?.current
  const [location] = useLocation()
  // Text and pages stand side by side there, and need the room.
  const isSlim = location.startsWith('/case')
  return (
    <SampleContext value={vault?.sample ?? false}>
      <div className={classes(styles.shell, isSlim && styles.slim)}>
        <button type="button" className={styles.skip} onClick={() => document.querySelector('main')?.focus()}>
          Skip to the content
        </button>
        <Rail onNew={onNew} onShortcuts={onShortcuts} />
        <main tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </SampleContext>
  )
}
