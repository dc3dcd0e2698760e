import { useContext, type ReactNode } from 'react'
import { classes } from './classes'
import { SampleContext } from './sample'
import styles from './screen-head.module.css'

interface Props {
  title: ReactNode
  /** A quiet line beside the title: a count, a date. */
  sub?: ReactNode
  /** Before the title: a way back, an exhibit number. */
  lead?: ReactNode
  tools?: ReactNode
  ruled?: boolean
  /** In a narrow window the tools take a line of their own. */
  wraps?: boolean
}

/** The head of a screen, with its only h1. It says so where the records are invented ones. */
export function ScreenHead({ title, sub, lead, tools, ruled = false, wraps = false }: Props) {
  return (
    <header
      className={classes(styles.head, ruled && styles.ruled, lead !== undefined && styles.led, wraps && styles.wraps)}
    >
      {lead}
      <h1 className={styles.title}>{title}</h1>
      {sub !== undefined && <span className={styles.sub}>{sub}</span>}
      {useContext(SampleContext) && <span className={styles.sample}>Sample data</span>}
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
    </header>
  )
}
