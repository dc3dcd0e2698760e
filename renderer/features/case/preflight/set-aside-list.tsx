import { formatDay } from '@shared/format'
import { Button } from '@/ui/button'
import { SeverityIcon } from '@/ui/severity-icon'
import type { CaseDraft } from '../case-parts'
import rows from './finding-row.module.css'
import css from './preflight-panel.module.css'
import type { SetAside } from './use-preflight'

interface Props {
  draft: CaseDraft
  setAside: readonly SetAside[]
}

/** What was set aside, each with the reason; all of it can be taken back. */
export function SetAsideList({ draft, setAside }: Props) {
  const takeBack = (key: string) => {
    draft.change(({ dismissed }) => ({ dismissed: dismissed.filter((row) => row.key !== key) }))
    void draft.flush()
  }
  return (
    <ol className={css.list} aria-label="Findings set aside">
      {setAside.map(({ finding, reason, on }) => (
        <li key={finding.key} className={rows.row}>
          <SeverityIcon severity={finding.severity} />
          <p className={rows.text}>
            {finding.text}
            <span className={rows.reason}>
              {reason}
              {on && `, ${formatDay(on)}`}
            </span>
          </p>
          <span />
          <Button
            variant="link"
            className={rows.action}
            disabled={draft.locked}
            aria-label={`Take back: ${finding.text}`}
            onClick={() => takeBack(finding.key)}
          >
            Take back
          </Button>
          <span />
        </li>
      ))}
    </ol>
  )
}
