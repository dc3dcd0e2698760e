import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'
import { useReadOnly } from '@/ui/read-only'
import { useWritable } from '@/ui/use-writable'
import type { VaultRecord } from '@shared/records/kinds'
import { useLocation } from 'wouter'
import { TrailList } from '../verification/trail-list'
import styles from './verification-read.module.css'

/** Who stands behind a record, and the way to have it confirmed. */
export function VerificationRead({ record }: { record: VaultRecord }) {
  const [, navigate] = useLocation()
  const readOnly = useReadOnly()
  const writable = useWritable()
  const go = () => navigate(`/evidence/${record.id}/edit`, { state: { field: 'verification' } })
  return (
    <section aria-label="Verification" className={styles.section}>
      <SectionHead
        level={3}
        title="Verification"
        tools={
          <Button variant="link" disabled={readOnly !== null} onClick={() => writable(go)}>
            Ask or record
          </Button>
        }
      />
      <div className={styles.trail}>
        <TrailList record={record} />
      </div>
    </section>
  )
}
