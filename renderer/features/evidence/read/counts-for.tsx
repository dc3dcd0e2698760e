import { useRubric } from '@/client/queries'
import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'
import { StrengthMark } from '@/ui/strength-mark'
import { STRENGTHS } from '@shared/records/record'
import type { VaultRecord } from '@shared/records/kinds'
import { Link } from 'wouter'
import styles from './counts-for.module.css'

interface Props {
  evidence: VaultRecord['evidence']
  onLink: () => void
}

/** The criteria a record counts for, each with the person's reason and their own rating of it. */
export function CountsFor({ evidence, onLink }: Props) {
  const criteria = useRubric().data?.criteria
  return (
    <section aria-label="Counts for" className={styles.section}>
      <SectionHead
        level={3}
        title="Counts for"
        tools={
          <Button variant="link" shortcut="L" onClick={onLink}>
            Link
          </Button>
        }
      />
      {evidence.length === 0 && (
        <p className={styles.none}>No criterion yet. Link it with a reason, so that it counts.</p>
      )}
      <ul>
        {evidence.map(({ criterion, why, strength }, at) => {
          const known = criteria?.find(({ id }) => id === criterion)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a record may name one criterion twice
            <li key={at} className={styles.link}>
              <StrengthMark strength={strength} bridge={known?.bridge ?? false} silent />
              <Link href={`/criteria/${criterion}`} className={styles.criterion}>
                {criterion} {known?.name}
              </Link>
              <span className={styles.strength}>
                {strength ? `${STRENGTHS[strength]}, self-rated` : 'Not rated'}
                {known?.bridge && ', bridge'}
              </span>
              <p className={styles.why}>{why || 'No reason given yet.'}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
