import styles from './brand-mark.module.css'

/** Two opening brackets: the beginning of a citation. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={styles.mark}>
      <rect width="20" height="20" rx="4.5" className={styles.ground} />
      <path d="M9.2 5H6.8v10h2.4M13.2 5h-2.4v10h2.4" className={styles.lines} />
    </svg>
  )
}
