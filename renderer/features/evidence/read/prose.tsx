import { useRecords } from '@/client/queries'
import { CitedText } from '@/ui/cited-text'
import styles from './prose.module.css'

/** The person's long text, as written; what it cites leads to its record. */
export function Prose({ text }: { text: string }) {
  return (
    <div className={styles.prose}>
      <CitedText text={text.trim()} records={useRecords().data ?? []} />
    </div>
  )
}
