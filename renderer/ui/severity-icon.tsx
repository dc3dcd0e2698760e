import { SEVERITIES, type Severity } from '@shared/case/preflight/preflight'
import { Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react'
import { classes } from './classes'
import { Icon } from './icon'
import styles from './severity-icon.module.css'
import { Unseen } from './unseen'

const DRAWINGS: Record<Severity, LucideIcon> = { mend: OctagonAlert, look: TriangleAlert, note: Info }

/** How heavy a finding weighs: an octagon must be mended, a triangle is worth a look. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <span className={classes(styles.mark, styles[severity])}>
      <Icon of={DRAWINGS[severity]} />
      <Unseen>{SEVERITIES[severity]}: </Unseen>
    </span>
  )
}
