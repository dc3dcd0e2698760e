import { Icon } from '@/ui/icon'
import type { Claim } from '@shared/impact/claim'
import { changeText, effectOf, effectText, intervalText } from '@shared/impact/effect'
import { Sigma } from 'lucide-react'
import styles from './computed-effect.module.css'

/** What follows from the numbers typed above; it has no line, for nothing can be typed into it. */
export function ComputedEffect({ typed, computed }: { typed: Claim; computed: Claim }) {
  const effect = effectOf(computed)
  return (
    <output className={styles.computed} aria-label="Computed effect">
      <span className={styles.mark}>
        <Icon of={Sigma} size={14} />
        computed
      </span>
      {effect ? (
        <dl className={styles.values}>
          <Value
            label={computed.baseline === typed.baseline ? 'Effect' : 'Effect, from the arms'}
            text={changeText(computed)}
          />
          <Value
            label="Relative"
            text={effect.relative === null ? 'None: the baseline is zero' : effectText(computed)}
          />
          <Value
            label={computed.interval === typed.interval ? 'Interval, as typed' : 'Interval, from the arms'}
            text={intervalText(computed) || 'Not said'}
          />
        </dl>
      ) : (
        <span>With baseline and result, the effect stands here.</span>
      )}
    </output>
  )
}

function Value({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{text}</dd>
    </div>
  )
}
