import { SectionHead } from '@/ui/section-head'
import type { VaultRecord } from '@shared/records/kinds'
import { useIdeaTrail } from '../use-idea-trail'
import { Ledger } from './ledger'
import { LedgerRow } from './ledger-row'
import { RecordLink } from './record-link'
import styles from './trail-read.module.css'

/** From what was learned to the idea to the project, where a record stands on such a way. */
export function TrailRead({ record }: { record: VaultRecord }) {
  const trail = useIdeaTrail(record, record.id)
  if (!trail) return null
  const steps = [
    { label: 'Learned', ids: trail.learnings },
    { label: 'Idea', ids: trail.ideas },
    { label: 'Project', ids: trail.projects },
  ].filter(({ ids }) => ids.length > 0)
  if (steps.length < 2) return null
  return (
    <section aria-label="From learning to project" className={styles.trail}>
      <SectionHead level={3} title="From learning to project" />
      <Ledger>
        {steps.map(({ label, ids }) => (
          <LedgerRow key={label} label={label}>
            <ul>
              {ids.map((id) => (
                <li key={id}>{id === record.id ? <strong>This</strong> : <RecordLink id={id} />}</li>
              ))}
            </ul>
          </LedgerRow>
        ))}
      </Ledger>
    </section>
  )
}
