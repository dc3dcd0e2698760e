import { useState } from 'react'
import { Link } from 'wouter'
import type { Reading } from '@shared/rubric/reading'
import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'
import css from './unmapped-links.module.css'

/** By a rubric that is not the person's own there may be many. */
const FEW = 5

/** Links to criteria that this rubric does not have: shown, so that nothing is lost when a rubric changes. */
export function UnmappedLinks({ links }: { links: Reading['unmapped'] }) {
  const [all, setAll] = useState(false)
  const rest = links.length - FEW
  return (
    <div className={css.unmapped}>
      <SectionHead level={3} title="Linked to criteria that this rubric does not have" count={links.length} />
      <ul>
        {(all ? links : links.slice(0, FEW)).map(({ record, exhibit, title, criterion }) => (
          <li key={`${record} ${criterion}`} className={css.row}>
            <span className={css.id}>{criterion || 'None'}</span>
            <span className={css.id}>{exhibit}</span>
            <Link href={`/evidence/${record}`}>{title}</Link>
          </li>
        ))}
      </ul>
      {!all && rest > 0 && (
        <Button variant="link" onClick={() => setAll(true)}>
          Show {rest} more
        </Button>
      )}
    </div>
  )
}
