import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { BuiltPacket } from '@shared/case/built-packet'
import { client } from '@/client/client'
import { useRecords } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import css from './compared-words.module.css'

interface Props {
  a: BuiltPacket
  b: BuiltPacket
}

/** What is different in the second packet, in words. */
export function ComparedWords({ a, b }: Props) {
  const records = useRecords().data ?? []
  const { data, error } = useQuery({
    // What was kept never changes.
    queryKey: ['packet-compare', a.id, b.id],
    queryFn: ({ signal }) => client.call('packet.compare', { a: a.id, b: b.id }, { signal }),
  })
  if (error) return <ErrorNote error={error} />
  if (!data) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold nothing else that takes the focus
    <section className={css.words} aria-label="What changed" tabIndex={0}>
      <h2>{data.headline}</h2>
      <ul>
        {data.changes.map(({ text, record: id, criterion }) => {
          const record = records.find((candidate) => candidate.id === id)
          return (
            <li key={text}>
              <span>{text}</span>
              {record && (
                <Link href={`/evidence/${record.id}`} aria-label={`Open ${record.exhibit ?? ''} ${record.title}`}>
                  {record.exhibit}
                </Link>
              )}
              {!record && criterion !== null && <Link href={`/criteria/${criterion}`}>{criterion}</Link>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
