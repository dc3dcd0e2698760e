import { Icon } from '@/ui/icon'
import { GradeMark } from '@/ui/grade-mark'
import { VERDICTS } from '@shared/impact/claim-grade'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState, type ComponentProps } from 'react'
import styles from './claim-aside.module.css'
import { ClaimPane } from './claim-pane'

/** The claim's pane beside its form. In a narrow window it is one line above the form, which unfolds. */
export function ClaimAside(props: ComponentProps<typeof ClaimPane>) {
  const [isOpen, setOpen] = useState(false)
  const { grade, title, verdict } = props.read.grade
  return (
    <aside aria-label="What the rules say" className={styles.aside} data-open={isOpen || undefined}>
      <button type="button" aria-expanded={isOpen} className={styles.strip} onClick={() => setOpen(!isOpen)}>
        <GradeMark grade={grade} />
        <span className={styles.title}>{title}</span>
        <span className={styles.verdict}>{VERDICTS[verdict]}</span>
        <Icon of={isOpen ? ChevronUp : ChevronDown} size={14} />
      </button>
      <div className={styles.body}>
        <ClaimPane
          {...props}
          onField={(path) => {
            setOpen(false)
            props.onField(path)
          }}
        />
      </div>
    </aside>
  )
}
