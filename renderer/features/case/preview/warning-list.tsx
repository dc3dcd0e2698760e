import { Link } from 'wouter'
import type { PacketWarning } from '@shared/case/built-packet'
import { useRecords } from '@/client/queries'
import css from './warning-list.module.css'

/** What a reader of the packet would miss or meet, each with the way to its record. */
export function WarningList({ warnings }: { warnings: readonly PacketWarning[] }) {
  const records = useRecords().data ?? []
  return (
    <ul className={css.list}>
      {warnings.map(({ message, record: id }) => {
        const record = records.find((candidate) => candidate.id === id)
        return (
          <li key={`${id} ${message}`}>
            <span>{message}</span>
            {record && record.kind !== 'case' && (
              <Link href={`/evidence/${record.id}`} aria-label={`${record.exhibit ?? 'Open'} ${record.title}`}>
                {record.exhibit ?? 'Open'}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
