import { useRecords } from '@/client/queries'
import { classes } from '@/ui/classes'
import { CitedText } from '@/ui/cited-text'
import styles from './prose.module.css'

/** The person's long text, as written; what it cites leads to its record. Words of others stand in quotation marks. */
export function Prose({ text, quoted }: { text: string; quoted?: boolean }) {
  return (
    <div className={classes(styles.prose, quoted && styles.quoted)}>
      <CitedText text={text.trim()} records={useRecords().data ?? []} />
    </div>
  )
}
