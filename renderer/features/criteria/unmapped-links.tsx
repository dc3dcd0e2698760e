import { Link } from 'wouter'
import { SectionHead } from '@/ui/section-head'
import css from './unmapped-links.module.css'
import type { Criteria } from './use-criteria'

/** Links to criteria that this rubric does not have: shown, so that nothing is lost when a rubric changes. */
export function UnmappedLinks({ links }: { links: Criteria['unmapped'] }) {
  return (
    <div className={css.unmapped}>
      <SectionHead level={3} title="Linked to criteria that this rubric does not have" count={links.length} />
      <ul>
        {links.map(({ record, criterion, why }) => (
          <li key={`${record.id} ${criterion}`} className={css.row}>
            <span className={css.id}>{criterion || 'No criterion'}</span>
            <Link href={`/evidence/${record.id}`}>{record.title}</Link>
            <span className={css.why}>{why}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
