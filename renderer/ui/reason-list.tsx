import type { Reason } from '@shared/rules/rule'
import { Check, CircleDashed } from 'lucide-react'
import { classes } from './classes'
import { Icon } from './icon'
import styles from './reason-list.module.css'
import { Unseen } from './unseen'

interface Props {
  /** What the list is, for screen readers. */
  label: string
  reasons: readonly Reason[]
}

/** Why a judgement is what it is: each rule with its id, by mark and by word whether it holds. */
export function ReasonList({ label, reasons }: Props) {
  return (
    <ul aria-label={label} className={styles.list}>
      {reasons.map(({ rule, holds, text }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- one rule may speak of two things
        <li key={at} className={classes(styles.reason, !holds && styles.open)}>
          <Icon of={holds ? Check : CircleDashed} size={14} className={styles.mark} />
          <span className={styles.text}>
            <Unseen>{holds ? 'Holds: ' : 'Open: '}</Unseen>
            {text}
          </span>
          <span className={styles.rule}>{rule}</span>
        </li>
      ))}
    </ul>
  )
}
