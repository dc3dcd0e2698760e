import type { RecordSummary } from '@shared/records/summary'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { KindIcon } from './kind-icon'
import styles from './record-line.module.css'

interface Props {
  record: RecordSummary
  /** What stands at the end of the line: a day, a state. */
  end?: ReactNode
}

/** A record in one line that leads to it. The title gives way before the number does. */
export function RecordLine({ record: { id, kind, exhibit, title, effect }, end }: Props) {
  return (
    <Link href={`/evidence/${id}`} className={styles.line}>
      <KindIcon kind={kind} />
      <span className={styles.exhibit}>{exhibit}</span>
      <span className={styles.title}>{title}</span>
      {effect && <span className={styles.effect}>{effect}</span>}
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </Link>
  )
}
