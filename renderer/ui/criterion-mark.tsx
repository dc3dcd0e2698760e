import type { Strength } from '@shared/records/record'
import styles from './criterion-mark.module.css'
import { StrengthMark } from './strength-mark'

interface Props {
  criterion: string
  strength: Strength | null
  bridge?: boolean
}

/** A criterion's id behind the strength of one record for it. */
export function CriterionMark({ criterion, strength, bridge = false }: Props) {
  return (
    <span className={styles.criterion}>
      <StrengthMark strength={strength} bridge={bridge} />
      {criterion}
    </span>
  )
}
