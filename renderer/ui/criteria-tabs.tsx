import { Link } from 'wouter'
import styles from './criteria-tabs.module.css'

const TABS = [
  { id: 'matrix', label: 'Matrix', href: '/criteria' },
  { id: 'levels', label: 'Levels', href: '/criteria/levels' },
  { id: 'rubric', label: 'Rubric', href: '/criteria/rubric' },
  { id: 'compare', label: 'Compare', href: '/criteria/compare' },
] as const

/** The ways to look at the criteria; the screens behind them are several features'. */
export function CriteriaTabs({ current }: { current: (typeof TABS)[number]['id'] }) {
  return (
    <nav aria-label="Criteria" className={styles.track}>
      {TABS.map(({ id, label, href }) => (
        <Link key={id} href={href} aria-current={id === current ? 'page' : undefined} className={styles.tab}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
