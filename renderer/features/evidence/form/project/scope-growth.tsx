import { useRecordsOf } from '@/client/use-records-of'
import { formatDay } from '@shared/format'
import type { RecordOf } from '@shared/records/kinds'
import { scopeSteps } from '@shared/timeline/scope'
import { dayAt } from '@shared/timeline/time-window'
import { RecordLink } from '../../read/record-link'
import styles from './scope-growth.module.css'
import type { ProjectDraft } from './project-draft'

/** How the scope of the machine learning work grew over all projects, this one as it stands on screen. */
export function ScopeGrowth({ record }: { record: ProjectDraft }) {
  const saved = useRecordsOf('project').data
  if (!saved) return null
  const here = { id: '', ...record } as RecordOf<'project'>
  const steps = scopeSteps([...saved.filter(({ id }) => id !== here.id), here])
  if (steps.length === 0) return null
  return (
    <section aria-label="How the scope grew" className={styles.growth}>
      <h3 className={styles.head}>How the scope grew</h3>
      <ol>
        {steps.map(({ from, rank, label, project }) => (
          <li key={rank} className={styles.step} aria-current={project === here.id ? 'step' : undefined}>
            <span className={styles.label}>{label}</span>
            <span className={styles.from}>since {formatDay(dayAt(from))}</span>
            <span>{project === here.id ? 'this project' : <RecordLink id={project} />}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
