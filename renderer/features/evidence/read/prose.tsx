import styles from './prose.module.css'

/** The person's long text, as written. */
export function Prose({ text }: { text: string }) {
  return <div className={styles.prose}>{text.trim()}</div>
}
