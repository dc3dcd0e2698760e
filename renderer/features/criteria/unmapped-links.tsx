import { Link } from 'wouter'
import type { Reading } from '@shared/rubric/reading'
import { SectionHead } from '@/ui/section-head'
import css from './unmapped-links.module.css'

/** Links to criteria that this rubric does not have: shown, so that nothing is lost when a rubric changes. */
export function UnmappedLinks({ links }: { links: Reading['unmapped'] }) {
  return (
    <div className={css.unmapped}>
      <SectionHead level={3} title="Linked to criteria that this rubric does not have" count={links.length} />
      <ul>
        {links.map(({ record, exhibit, title, criterion }) => (
          <li key={`${record} ${criterion}`} className={css.row}>
            <span className={css.id}>{criterion || 'None'}</span>
            <span className={css.id}>{exhibit}</span>
            <Link href={`/evidence/${record}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
