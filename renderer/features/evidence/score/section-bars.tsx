import { Unseen } from '@/ui/unseen'
import { formatNumber } from '@shared/format'
import styles from './section-bars.module.css'

export interface SectionBar {
  label: string
  /** 0 to 7. */
  score: number
  /** Of the score before; null where this is the first. */
  before: number | null
}

const MOST = 7

/** The sums of the sections on one scale; the lowest is the final score. What it was before is a line across. */
export function SectionBars({ bars }: { bars: readonly SectionBar[] }) {
  const lowest = Math.min(...bars.map(({ score }) => score))
  return (
    <ul aria-label="Sections" className={styles.bars}>
      {bars.map(({ label, score, before }) => (
        <li key={label} data-lowest={score === lowest || undefined}>
          <span className={styles.label}>{label}</span>
          <svg className={styles.bar} aria-hidden="true">
            <rect width="100%" height="8" y="4" rx="2" className={styles.track} />
            <rect width={`${(score / MOST) * 100}%`} height="8" y="4" rx="2" className={styles.sum} />
            {before !== null && (
              <line x1={`${(before / MOST) * 100}%`} x2={`${(before / MOST) * 100}%`} y1="1" y2="15" />
            )}
          </svg>
          <span className={styles.score}>
            {before !== null && (
              <span className={styles.before}>
                <Unseen>before </Unseen>
                {formatNumber(before, 1)} <span aria-hidden="true">→</span>
                <Unseen>, now</Unseen>{' '}
              </span>
            )}
            {formatNumber(score, 1)}
          </span>
        </li>
      ))}
    </ul>
  )
}
