import { useVaults } from '@/client/queries'
import { classes } from '@/ui/classes'
import { ReadOnlyContext } from '@/ui/read-only'
import { SampleContext } from '@/ui/sample'
import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { NoticeBar } from './notice-bar'
import { Rail } from './rail'
import styles from './shell.module.css'
import { StandingBar } from './standing-bar'

interface Props {
  onPalette: () => void
  onNew: () => void
  onCapture: () => void
  onShortcuts: () => void
  children: ReactNode
}

/** The frame around every screen of an open vault. */
export function Shell({ children, ...actions }: Props) {
  const vault = useVaults().data?.current
  const [location] = useLocation()
  useFocusInMain(location)
  // Text and pages stand side by side there, and need the room.
  const isSlim = location.startsWith('/case')
  return (
    <SampleContext value={vault?.sample ?? false}>
      <ReadOnlyContext value={vault?.readOnlyBecause ?? null}>
        <div className={classes(styles.shell, isSlim && styles.slim)}>
          <button type="button" className={styles.skip} onClick={() => document.querySelector('main')?.focus()}>
            Skip to the content
          </button>
          <Rail {...actions} />
          <main tabIndex={-1} className={styles.main}>
            {vault && <StandingBar vault={vault} />}
            {vault && <NoticeBar vault={vault} />}
            {children}
          </main>
        </div>
      </ReadOnlyContext>
    </SampleContext>
  )
}

/** What had the focus may be gone with the screen before; the next Tab then begins in the new one. */
function useFocusInMain(location: string) {
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector('main')?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it runs whenever the place changes
  }, [location])
}
