import { Button } from '@/ui/button'
import { SeverityIcon } from '@/ui/severity-icon'
import { CLAIM_CHECKS } from '@shared/impact/checks/check-claim'
import type { ClaimFinding } from '@shared/impact/checks/claim-check'
import styles from './claim-checks.module.css'

interface Props {
  findings: readonly ClaimFinding[]
  onField: (path: string) => void
}

/** What the automatic checks say, each with the way to the field that mends it; and how many had nothing to say. */
export function ClaimChecks({ findings, onField }: Props) {
  const speaking = new Set(findings.map(({ rule }) => rule)).size
  return (
    <>
      <h2 className={styles.title}>{headOf(findings.length, CLAIM_CHECKS.length - speaking)}</h2>
      <ul className={styles.list}>
        {findings.map(({ rule, severity, text, source, field }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- one rule may find two things
          <li key={`${rule} ${at}`} className={styles.finding} title={source}>
            <SeverityIcon severity={severity} />
            <p className={styles.text}>{text}</p>
            <p className={styles.foot}>
              <Button variant="link" onClick={() => onField(field)} aria-label={`Go there: ${text}`}>
                Go there
              </Button>
              <span className={styles.rule}>{rule}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function headOf(found: number, silent: number): string {
  if (found === 0) return `All ${silent} checks silent`
  return `${found === 1 ? '1 remark' : `${found} remarks`}, ${silent} checks silent`
}
