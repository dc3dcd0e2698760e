import type { Grade } from '@shared/impact/grades'
import { classes } from './classes'
import styles from './grade-mark.module.css'

interface Props {
  grade: Grade
  size?: 'normal' | 'large'
  /** Leaves the words out where they stand beside it anyway. */
  silent?: boolean
}

/** How far a measurement can be believed, A to E: the less proof, the less ink, so that it reads in grey too. */
export function GradeMark({ grade, size = 'normal', silent = false }: Props) {
  const naming = silent ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': `Grade ${grade}` }
  return (
    <span className={classes(styles.mark, styles[grade], size === 'large' && styles.large)} {...naming}>
      {grade}
    </span>
  )
}
