import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './section-head.module.css'

interface Props {
  title: ReactNode
  count?: number | undefined
  tools?: ReactNode
  level?: 2 | 3
  /** For labelling the section by it. */
  id?: string | undefined
}

/** A section's heading over an ink rule, as in the packet's tables. */
export function SectionHead({ title, count, tools, level = 2, id }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={classes(styles.head, level === 3 && styles.minor)}>
      <Heading className={styles.title} id={id}>
        {title}
      </Heading>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
    </div>
  )
}
