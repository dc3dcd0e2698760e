import type { ReactNode } from 'react'
import styles from './ledger.module.css'

/** Labels on the left, values on the right. */
export function Ledger({ children }: { children: ReactNode }) {
  return <dl className={styles.ledger}>{children}</dl>
}
