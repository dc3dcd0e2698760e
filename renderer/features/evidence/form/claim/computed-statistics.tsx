import { Icon } from '@/ui/icon'
import { formatNumber, withUnit } from '@shared/format'
import { formatPercent, unitOfChange } from '@shared/impact/effect'
import { endsText, writeEstimate } from '@shared/impact/precision'
import type { ClaimStatistics, Computed } from '@shared/impact/statistics-of'
import { RELATIVE_METHODS, type RelativeInterval } from '@shared/impact/statistics/relative-interval'
import { Sigma, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './computed-statistics.module.css'
import { pValueWords } from './finding-words'

interface Props {
  statistics: ClaimStatistics
  unit: string
}

/** What follows from the arms. It has no line, for nothing can be typed into it, and what is typed below is never overwritten. */
export function ComputedStatistics({ statistics, unit }: Props) {
  const { computed, notComputed, sampleRatio, disagreements } = statistics
  if (!computed && notComputed === null && !sampleRatio) return null
  return (
    <section aria-label="Computed statistics" className={styles.block}>
      {computed && <FromArms computed={computed} unit={unit} />}
      {notComputed !== null && <p className={styles.note}>{notComputed}</p>}
      {sampleRatio && (
        <dl className={styles.values}>
          <Value label="Sample ratio, p">{pValueWords(sampleRatio.pValue)}</Value>
          <Value label="Against the planned split">{sampleRatio.passed ? 'As planned' : 'Not as planned'}</Value>
        </dl>
      )}
      {disagreements.map(({ field, text }) => (
        <p key={field} className={styles.differs}>
          <Icon of={TriangleAlert} size={14} />
          {text}
        </p>
      ))}
      <p className={styles.below}>Typed, from your own analysis:</p>
    </section>
  )
}

function FromArms({ computed, unit }: { computed: Computed; unit: string }) {
  const { absolute, low, high, level, pValue, relative, relativeInterval, test } = computed
  const change = writeEstimate({ effect: absolute, low, high })
  const named = withUnit(formatNumber(level, 2), '%')
  return (
    <>
      <p className={styles.mark}>
        <Icon of={Sigma} size={14} />
        computed from your arms. {test}.
      </p>
      <dl className={styles.values}>
        <Value label="Effect">{withUnit(change.effect, unitOfChange(unit))}</Value>
        <Value label={`${named} interval`}>{endsText(change.low, change.high)}</Value>
        <Value label="p-value">{pValueWords(pValue)}</Value>
        <Value label="Relative">{relativeWords(computed)}</Value>
        <Value label={`Relative, ${named} interval`}>
          <RelativeEnds effect={relative} interval={relativeInterval} />
        </Value>
      </dl>
    </>
  )
}

function relativeWords({ relative, relativeInterval: interval }: Computed): string {
  if (relative === null) return 'None: the baseline is zero'
  if (!interval.bounded) return formatPercent(relative)
  return withUnit(writeEstimate({ ...interval, effect: relative }).effect, '%')
}

function RelativeEnds({ effect, interval }: { effect: number | null; interval: RelativeInterval }) {
  if (!interval.bounded) return 'Unbounded: the baseline may be zero'
  const { low, high } = writeEstimate({ effect, low: interval.low, high: interval.high })
  return (
    <>
      {withUnit(endsText(low, high), '%')} <span className={styles.method}>{RELATIVE_METHODS[interval.method]}</span>
    </>
  )
}

function Value({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
