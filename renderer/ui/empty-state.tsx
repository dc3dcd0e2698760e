import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './empty-state.module.css'

interface Props {
  title: string
  /** What this place is for, in a sentence or two. */
  text: ReactNode
  /** One example in its final look. */
  example?: ReactNode
  actions?: ReactNode
  /** Whether what holds it has the gutter already. */
  isFlush?: boolean
}

/** What stands where nothing is yet: on the left edge, where the content will be. */
export function EmptyState({ title, text, example, actions, isFlush }: Props) {
  return (
    <section className={classes(styles.empty, isFlush && styles.flush)}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {example && <figure className={styles.example}>{example}</figure>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
