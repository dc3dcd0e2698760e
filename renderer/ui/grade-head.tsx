import type { ClaimGrade } from '@shared/impact/claim-grade'
import { GRADES, VERDICTS } from '@shared/impact/grades'
import { classes } from './classes'
import styles from './grade-head.module.css'
import { GradeMark } from './grade-mark'

interface Props {
  grade: ClaimGrade
  level?: 2 | 3
}

/** A grade with its sentence, its place between A and E, and apart from it what was found. */
export function GradeHead({ grade: { grade, title, verdict }, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.head}>
      <GradeMark grade={grade} size="large" silent />
      <div>
        <Heading className={styles.title}>
          <span className={styles.unseen}>Grade {grade}: </span>
          {title}
        </Heading>
        <p className={styles.line}>
          <span className={styles.scale} aria-hidden="true">
            {GRADES.map((step) => (
              <span key={step} className={classes(step === grade && styles.here)}>
                {step}
              </span>
            ))}
          </span>
          <span>
            <span className={styles.of}>Verdict</span> {VERDICTS[verdict]}
          </span>
        </p>
      </div>
    </div>
  )
}
