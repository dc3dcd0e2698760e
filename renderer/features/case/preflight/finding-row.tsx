import { EyeOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { SeverityIcon } from '@/ui/severity-icon'
import type { CaseRecord } from '../case-parts'
import css from './finding-row.module.css'
import { placeWords } from './finding-place'
import type { Review } from './use-review'

interface Props {
  finding: PreflightFinding
  record: CaseRecord
  part: string
  isCurrent: boolean
  review: Review
  /** Absent where nothing can be written. */
  onSetAside: (() => void) | undefined
}

/** One finding: its sentence, where it is, and the one thing to do about it. */
export function FindingRow({ finding, record, part, isCurrent, review, onSetAside }: Props) {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const action = review.actionOf(finding)
  return (
    <li
      ref={row}
      data-finding={finding.key}
      aria-current={isCurrent ? 'true' : undefined}
      className={classes(css.row, isCurrent && css.current)}
    >
      <SeverityIcon severity={finding.severity} />
      <p className={css.text} title={`${finding.rule}, ${finding.source}`}>
        {finding.text}
      </p>
      <span className={css.place}>{placeWords(finding, record, part)}</span>
      {action ? (
        <Button
          variant="link"
          className={css.action}
          onClick={action.run}
          aria-label={`${action.label}: ${finding.text}`}
        >
          {action.label}
        </Button>
      ) : (
        <span />
      )}
      {onSetAside ? (
        <IconButton
          label={`Set aside: ${finding.text}`}
          title="Set aside, with a reason"
          icon={<Icon of={EyeOff} size={14} />}
          onClick={onSetAside}
        />
      ) : (
        <span />
      )}
    </li>
  )
}
