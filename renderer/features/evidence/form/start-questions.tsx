import { useRecordsOf } from '@/client/use-records-of'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { ParsedDraft } from '@shared/records/kinds'
import { missingBeforeStart } from '@shared/project/baseline-first'
import { CircleDashed } from 'lucide-react'
import { goToField } from './go-to-field'
import styles from './start-questions.module.css'

interface Props {
  record: Extract<ParsedDraft, { kind: 'project' }>
}

/** What a project should say before it begins, where its stage is chosen. It asks and never holds back. */
export function StartQuestions({ record }: Props) {
  const impacts = useRecordsOf('impact').data
  if (!impacts || (record.stage !== 'planned' && record.stage !== 'active')) return null
  if (record.machineLearning === false) return null
  const missing = missingBeforeStart({ id: '', ...record }, impacts)
  if (missing.length === 0) return null
  return (
    <section aria-label="Asked before the start" className={styles.questions}>
      <h3>{record.stage === 'planned' ? 'Before you call it started' : 'It is under way, and does not say'}</h3>
      <ul>
        {missing.map(({ id, field, missing: text, source }) => (
          <li key={id} title={source}>
            <Icon of={CircleDashed} size={14} className={styles.mark} />
            <span>{text}</span>
            <Button variant="link" aria-label={`Go there: ${text}`} onClick={() => goToField(field)}>
              Go there
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.why}>
        Afterwards nobody can say what the number was. A metric impact of this project answers too.
      </p>
    </section>
  )
}
