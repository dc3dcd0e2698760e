import { useVaults } from '@/client/queries'
import { SampleContext } from '@/ui/sample'
import type { ReactNode } from 'react'
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
  return (
    <SampleContext value={vault?.sample ?? false}>
      <div className={styles.shell}>
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
