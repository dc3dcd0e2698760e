import { Icon } from '@/ui/icon'
import type { Claim } from '@shared/impact/claim'
import { planStatistics } from '@shared/impact/plan-statistics'
import { Sigma } from 'lucide-react'
import styles from './plan-note.module.css'
import { planWords } from './plan-words'

/** What the planned size can find; computed, so that it has no line. */
export function PlanNote({ claim }: { claim: Claim }) {
  const plan = planStatistics(claim)
  const sentences = plan ? planWords(plan, claim.unit) : []
  if (plan === null || (plan.needed === null && plan.smallest === null)) return null
  return (
    <p className={styles.note}>
      <Icon of={Sigma} size={14} />
      <output aria-label="What the planned size can find">{sentences.join(' ')}</output>
    </p>
  )
}
