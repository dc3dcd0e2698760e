import { GradeMark } from '@/ui/grade-mark'
import { VERDICTS } from '@shared/impact/grades'
import type { ComponentProps } from 'react'
import { FormAside } from '../form-aside'
import styles from '../form-aside.module.css'
import { ClaimPane } from './claim-pane'

/** What the rules say of a metric claim, beside its form. */
export function ClaimAside(props: ComponentProps<typeof ClaimPane>) {
  const { grade, title, verdict } = props.read.grade
  const strip = (
    <>
      <GradeMark grade={grade} />
      <span className={styles.title}>{title}</span>
      <span className={styles.quiet}>{VERDICTS[verdict]}</span>
    </>
  )
  return (
    <FormAside label="What the rules say" strip={strip}>
      {(fold) => (
        <ClaimPane
          {...props}
          onField={(path) => {
            fold()
            props.onField(path)
          }}
        />
      )}
    </FormAside>
  )
}
