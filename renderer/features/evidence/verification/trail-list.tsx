import { Icon } from '@/ui/icon'
import { formatDay } from '@shared/format'
import type { VaultRecord } from '@shared/records/kinds'
import { VERIFICATIONS } from '@shared/records/record'
import { trailOf, type TrailStep, type VerificationEvent } from '@shared/verification/trail'
import { Check, CircleDashed, Clock, Paperclip, TriangleAlert, type LucideIcon } from 'lucide-react'
import { classes } from '@/ui/classes'
import { RecordLink } from '../read/record-link'
import styles from './trail-list.module.css'

type Status = NonNullable<VerificationEvent['status']>

const ICONS: Record<Status, LucideIcon> = {
  'self-reported': CircleDashed,
  requested: Clock,
  verified: Check,
  disputed: TriangleAlert,
}

/** Who was asked and who confirmed or disputed it: when, how, and with what proof. */
export function TrailList({ record }: { record: Pick<VaultRecord, 'verification' | 'attachments'> }) {
  const steps = trailOf(record)
  if (steps.length === 0) return <p className={styles.none}>Self-reported. Nobody has confirmed it yet.</p>
  return (
    <ol aria-label="Verification trail">
      {steps.map((step, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- steps have no name but their place
        <Step key={at} step={step} />
      ))}
    </ol>
  )
}

function Step({ step: { event, proof, isProofGone } }: { step: TrailStep }) {
  const { status, by, role, on, how } = event
  const shown = status ?? 'self-reported'
  return (
    <li className={classes(styles.step, styles[shown])}>
      <Icon of={ICONS[shown]} size={14} className={styles.mark} />
      <div>
        <p>
          <span className={styles.status}>{VERIFICATIONS[shown]}</span>
          {by && (
            <>
              {shown === 'requested' ? ' from ' : ' by '}
              <RecordLink id={by} inText />
            </>
          )}
          {role && `, ${role}`}
          {on && `, ${formatDay(on)}`}
        </p>
        {how && <p className={styles.how}>{how}</p>}
        {proof && (
          <p className={styles.proof} title={`SHA-256 ${proof.sha256}`}>
            <Icon of={Paperclip} size={14} />
            {proof.name} <span className={styles.hash}>{proof.sha256.slice(0, 8)}</span>
          </p>
        )}
        {isProofGone && <p className={styles.gone}>Its proof is not attached any more. Attach the file again.</p>}
      </div>
    </li>
  )
}
