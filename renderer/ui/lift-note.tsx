import type { Lift } from '@shared/rules/rule'
import type { ReactNode } from 'react'
import styles from './lift-note.module.css'

interface Props {
  /** Null where nothing lifts it further. */
  lift: Lift | null
  /** The one action, and at most a quiet one beside it. */
  actions?: ReactNode
  level?: 2 | 3 | 4
}

/** The one change that would lift a judgement. */
export function LiftNote({ lift, actions, level = 2 }: Props) {
  if (!lift) return null
  const Heading = `h${level}` as const
  return (
    <>
      <Heading className={styles.title}>What would lift it</Heading>
      <p className={styles.text}>{lift.text}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  )
}
