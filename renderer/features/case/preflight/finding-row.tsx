import { EyeOff } from 'lucide-react'
import { useContext, useEffect, useRef } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { SeverityIcon } from '@/ui/severity-icon'
import css from './finding-row.module.css'
import { hasTextField, placeWords } from './finding-place'
import { FindingsContext } from './findings-context'

interface Props {
  finding: PreflightFinding
  /** Whether it stands where it speaks of, so that the place need not be said. */
  isInPlace?: boolean
}

/** One finding: its sentence, where it is, and the one thing to do about it. */
export function FindingRow({ finding, isInPlace = false }: Props) {
  const row = useRef<HTMLLIElement>(null)
  const context = useContext(FindingsContext)
  const isCurrent = context?.review.current === finding.key
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  if (!context) return null
  const { record, part, review, onSetAside } = context
  const isOfField = isInPlace && finding.record === record.id
  // Below its own field, with no words to choose there, there is nothing to show.
  const action = isOfField && finding.quote === null && hasTextField(finding) ? null : review.actionOf(finding)
  return (
    <li
      ref={row}
      data-finding={finding.key}
      aria-current={isCurrent ? 'true' : undefined}
      className={classes(css.row, isInPlace && css.inPlace, isCurrent && css.current)}
    >
      <SeverityIcon severity={finding.severity} />
      <p className={css.text} title={`${finding.rule}, ${finding.source}`}>
        {finding.text}
      </p>
      {isOfField ? <span /> : <span className={css.place}>{placeWords(finding, record, part)}</span>}
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
          onClick={() => onSetAside(finding)}
        />
      ) : (
        <span />
      )}
    </li>
  )
}
