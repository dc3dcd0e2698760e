import { useRecords } from '@/client/queries'
import { Cite } from '@/ui/cite'
import { Link } from 'wouter'
import styles from './record-link.module.css'

/** The name of another record, which leads to it. In running text it is underlined: colour alone is not enough there. */
export function RecordLink({ id, inText = false }: { id: string; inText?: boolean }) {
  const { data } = useRecords()
  const record = data?.find((other) => other.id === id)
  if (!data) return null
  if (!record) return <span>A record that is in the trash</span>
  return (
    <>
      <Link href={`/evidence/${id}`} className={inText ? styles.inText : undefined}>
        {record.title}
      </Link>
      {record.exhibit && (
        <>
          {' '}
          <Cite exhibit={record.exhibit} title={record.title} />
        </>
      )}
    </>
  )
}
