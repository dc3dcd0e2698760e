import { Icon } from '@/ui/icon'
import { changeText, effectOf, effectText, intervalText } from '@shared/impact/effect'
import { withComputed } from '@shared/impact/with-computed'
import type { Claim } from '@shared/impact/claim'
import { Sigma } from 'lucide-react'
import styles from './computed-effect.module.css'

/** What follows from the numbers typed above; it has no line, for nothing can be typed into it. */
export function ComputedEffect({ impact: typed }: { impact: Claim }) {
  const impact = withComputed(typed)
  const effect = effectOf(impact)
  const isNumber = effect !== null && !Number.isNaN(effect.absolute)
  return (
    <output className={styles.computed} aria-label="Computed effect">
      <span className={styles.mark}>
        <Icon of={Sigma} size={14} />
        computed
      </span>
      {isNumber ? (
        <dl className={styles.values}>
          <Value
            label={impact.baseline === typed.baseline ? 'Effect' : 'Effect, from the arms'}
            text={changeText(impact)}
          />
          <Value label="Relative" text={effect.relative === null ? 'None: the baseline is zero' : effectText(impact)} />
          <Value
            label={impact.interval === typed.interval ? 'Interval, as typed' : 'Interval, from the arms'}
            text={intervalText(impact) || 'Not said'}
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
