import { Icon } from '@/ui/icon'
import { formatSigned, withUnit } from '@shared/format'
import { effectOf, formatPercent, intervalText } from '@shared/impact/effect'
import type { RecordOf } from '@shared/records/kinds'
import { Sigma } from 'lucide-react'
import styles from './computed-effect.module.css'

type Impact = Pick<RecordOf<'impact'>, 'baseline' | 'result' | 'unit' | 'interval' | 'metricDisclosure'>

/** What follows from the numbers typed above; it has no line, for nothing can be typed into it. */
export function ComputedEffect({ impact }: { impact: Impact }) {
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
          <Value label="Effect" text={withUnit(formatSigned(effect.absolute), impact.unit)} />
          <Value
            label="Relative"
            text={effect.relative === null ? 'None: the baseline is zero' : formatPercent(effect.relative)}
          />
          <Value label="Interval, as typed" text={intervalText(impact) || 'Not said'} />
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
