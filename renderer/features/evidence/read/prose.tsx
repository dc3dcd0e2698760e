import { useRecords } from '@/client/queries'
import { Cite } from '@/ui/cite'
import styles from './prose.module.css'

/** An exhibit cited in running text, such as [[M-03]]. */
const CITATION = /\[\[([EMF]-\d{2,})\]\]/

/** The person's long text, as written; what it cites leads to its record. */
export function Prose({ text }: { text: string }) {
  // Splitting by a pattern with one group gives text and exhibit in turn.
  const parts = text.trim().split(CITATION)
  return (
    <div className={styles.prose}>
      {parts.map((part, at) => {
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
        return at % 2 === 0 ? part : <Citation key={at} exhibit={part} />
      })}
    </div>
  )
}

function Citation({ exhibit }: { exhibit: string }) {
  const record = useRecords().data?.find((other) => other.exhibit === exhibit)
  if (!record) return `[[${exhibit}]]`
  return <Cite exhibit={exhibit} title={record.title} href={`#/evidence/${record.id}`} />
}
