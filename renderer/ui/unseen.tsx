import type { ReactNode } from 'react'
import styles from './text.module.css'

/** Text that only screen readers get. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>
}
