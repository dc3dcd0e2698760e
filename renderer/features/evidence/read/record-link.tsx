import { useRecords } from '@/client/queries'
import { Cite } from '@/ui/cite'
import { Link } from 'wouter'

/** The name of another record, which leads to it. */
export function RecordLink({ id }: { id: string }) {
  const { data } = useRecords()
  const record = data?.find((other) => other.id === id)
  if (!data) return null
  if (!record) return <span>A record that is in the trash</span>
  return (
    <>
      <Link href={`/evidence/${id}`}>{record.title}</Link>
      {record.exhibit && (
        <>
          {' '}
          <Cite exhibit={record.exhibit} title={record.title} />
        </>
      )}
    </>
  )
}
