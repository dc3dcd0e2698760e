import type { ReactNode } from 'react'
import styles from './ledger.module.css'

export function LedgerRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  )
}
