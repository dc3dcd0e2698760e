import { kindInfo } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { KindIcon } from '@/ui/kind-icon'
import { Unseen } from '@/ui/unseen'
import css from './record-links.module.css'

/** Records by name, each a link to it. */
export function RecordLinks({ records, label }: { records: readonly RecordSummary[]; label: string }) {
  return (
    <ul aria-label={label} className={css.list}>
      {records.map(({ id, kind, exhibit, title }) => (
        <li key={id}>
          <a href={`#/evidence/${id}`} className={css.link}>
            <KindIcon kind={kind} />
            <Unseen>{kindInfo(kind).label}</Unseen>
            {exhibit && <span className={css.exhibit}>{exhibit}</span>}
            <span className={css.title}>{title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
